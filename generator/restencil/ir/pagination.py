"""How operations return a list page by page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from restencil.ir.schemas import TypeExpression
from restencil.ir.slots import Slot
from restencil.ir.sources import SchemaId

MemberPath: TypeAlias = tuple[str, ...]
"""The wire names that lead from a response to a member; none for the response itself."""


PageKey: TypeAlias = tuple[SchemaId, MemberPath]
"""An object that is a page of a list, and where its items are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextURL:
    """The response holds the URL of the next page."""

    url: MemberPath


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeader:
    """The `Link` header holds the URL of the next page (RFC 8288, relation `next`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """The response holds what to pass for the next page.

    Attributes:
        more: Whether there is a next page, where the response says so.
    """

    argument: Slot
    next: MemberPath
    more: MemberPath | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastItem:
    """The next page begins after the last item.

    Attributes:
        key: The member of an item that is passed for the next page.
        more: Whether there is a next page, where the response says so.
    """

    argument: Slot
    key: str
    more: MemberPath | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """The number of items before the page is passed.

    Attributes:
        first: The offset of the first page.
        more: Whether there is a next page, where the response says so.
    """

    argument: Slot
    first: int = 0
    more: MemberPath | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """The number of the page is passed.

    Attributes:
        first: The number of the first page.
        pages: The number of all pages, where the response has it.
        more: Whether there is a next page, where the response says so.
    """

    argument: Slot
    first: int = 1
    pages: MemberPath | None = None
    more: MemberPath | None = None


Advance: TypeAlias = NextURL | LinkHeader | Cursor | LastItem | Offset | PageNumber
"""How to come from one page to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How an operation returns a list page by page.

    Attributes:
        items: The array of the page's items.
        item: The type of an item.
        total: The number of items on all pages, where the response has it.
    """

    items: MemberPath
    item: TypeExpression
    advance: Advance
    total: MemberPath | None = None


class AdvanceKind(StrEnum):
    """What the configuration calls the ways to come from one page to the next."""

    NEXT_URL = "next-url"
    LINK_HEADER = "link-header"
    CURSOR = "cursor"
    LAST_ITEM = "last-item"
    OFFSET = "offset"
    PAGE_NUMBER = "page-number"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedPagination:
    """What the configuration says of an operation that returns a list page by page.

    Members are named as in `links.pages.next`; what is not said is found in the document.

    Attributes:
        parameter: The argument that says which page is wanted.
        items: The array of the page's items.
        next: The URL of the next page, or what to pass for it.
        key: The member of an item that is passed for the next page.
        more: Whether there is a next page.
        pages: The number of all pages.
        total: The number of items on all pages.
        first: The number of the first page, or its offset.
    """

    kind: AdvanceKind
    parameter: str | None = None
    items: str | None = None
    next: str | None = None
    key: str | None = None
    more: str | None = None
    pages: str | None = None
    total: str | None = None
    first: int | None = None
