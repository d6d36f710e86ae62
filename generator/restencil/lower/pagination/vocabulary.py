"""What APIs call the parts of pagination, as `members.plain` spells it.

Collected from the documents of many APIs. A name alone never decides: the type of what it
names and its counterpart on the other side have to fit as well.
"""

from __future__ import annotations

from typing import Final

ITEMS: Final = (
    "data items entries results records values elements objects resources rows list "
    "content hits matches documents value"
).split()
"""The items of a page, the likeliest first."""

CONTAINERS: Final = frozenset(
    "links link pages page meta metadata paging pagination pageinfo paginginfo "
    "responsemetadata listmetadata cursors cursor navigation result response data next "
    "nextpage odata".split()
)
"""Objects that hold what says where the next page is."""

NEXT_URLS: Final = (
    "nexturl nextlink nextpageurl nextpagelink nexturi nexthref odatanextlink "
    "nextpageuri next nextpage href url"
).split()
"""The URL of the next page, the likeliest first."""

URL_WORDS: Final = ("url", "link", "uri", "href")
"""What the name of a URL contains."""

CURSORS: Final = frozenset(
    "cursor pagecursor pagetoken nexttoken nextpagetoken continuationtoken continuetoken "
    "continue marker bookmark after startingafter startcursor nextcursor pageafter "
    "streamposition scrollid exclusivestartkey startkey pagestate startafter aftercursor "
    "aftertoken".split()
)
"""Parameters that say after what a page begins."""

NEXT_CURSORS: Final = (
    "nextcursor nextpagecursor nextpagetoken nexttoken nextmarker nextcontinuationtoken "
    "continuationtoken continuetoken continue nextbookmark nextstreamposition nextkey "
    "lastevaluatedkey nextpageid nextpage next endcursor lastid scrollid after cursor"
).split()
"""What to pass for them to get the next page, the likeliest first."""

PAIRED: Final = {
    "page": ("nextpage", "nextpagetoken"),
    "offset": ("nextoffset", "nextpageoffset"),
    "start": ("nextstart",),
}
"""Parameters that are cursors only beside certain members of the response."""

ENCLOSED: Final = {"after": ("cursors",), "next": (), "cursor": ()}
"""Members that mean the next page only inside certain objects, if any are given."""

MORE: Final = frozenset("hasmore hasnextpage hasnext hasmoreitems istruncated".split())
"""Whether there is a next page."""

OFFSETS: Final = frozenset("offset skip start startindex startat pageoffset".split())
"""Parameters for the number of items before the page."""

FROM_ONE: Final = "startindex"
"""The one of them that is 1 for the first page (RFC 7644, section 3.4.2.4)."""

SIZES: Final = frozenset(
    "limit count size pagesize perpage maxresults max take top rows pagelimit "
    "maxitems itemsperpage".split()
)
"""Parameters for the number of items on a page."""

PAGES: Final = frozenset("page pagenumber pageno pageindex pagenum currentpage".split())
"""Parameters for the number of the page."""

PAGE_COUNTS: Final = frozenset("pages totalpages pagecount numpages lastpage".split())
"""The number of all pages."""

TOTALS: Final = (
    "total totalcount totalitems totalresults totalsize totalelements totalrecords"
).split()
"""The number of items on all pages, the likeliest first."""
