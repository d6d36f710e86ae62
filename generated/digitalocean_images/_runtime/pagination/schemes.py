"""How to come from one page to the next; nothing here sends anything."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, TypeAlias, TypeGuard

from ..encoding import is_object
from ..sentinels import Omit

__all__ = [
    "BODY",
    "Cursor",
    "LastItem",
    "LinkHeader",
    "Links",
    "NextURL",
    "Offset",
    "PageNumber",
    "Scheme",
    "SetArgument",
    "Step",
    "VisitURL",
    "dig",
    "items_of",
    "next_step",
    "total_of",
]


class Place(Enum):
    """Where the argument is that says which page is wanted."""

    QUERY = auto()
    BODY = auto()


QUERY: Final = Place.QUERY
BODY: Final = Place.BODY


@dataclass(frozen=True, slots=True)
class _Scheme:
    """What all schemes have in common.

    Members of a page are named by the attributes that lead to them: `meta.total`.

    Attributes:
        get_kinds: Returns the classes of a page of both clients; None where the response is
            the list itself. Importing them takes time: that happens with the first page.
        items: The items; empty where the page itself is the list.
        total: The number of items on all pages; empty where it is not told.
        more: Whether there is a next page; empty where it is not told.
    """

    get_kinds: Callable[[], tuple[type[Any], type[Any]]] | None = None
    items: str = field(default="", kw_only=True)
    total: str = field(default="", kw_only=True)
    more: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class NextURL(_Scheme):
    """The page holds the URL of the next one."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeader(_Scheme):
    """The `Link` header holds the URL of the next page (RFC 8288)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor(_Scheme):
    """The page holds what to pass for the next one."""

    argument: str
    next: str
    place: Place = QUERY


@dataclass(frozen=True, slots=True, kw_only=True)
class LastItem(_Scheme):
    """A member of the last item is passed for the next page."""

    argument: str
    key: str
    place: Place = QUERY


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset(_Scheme):
    """The number of items before the page is passed; that of the first page is `first`."""

    argument: str
    first: int = 0
    place: Place = QUERY


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber(_Scheme):
    """The number of the page is passed; the first one is `first`.

    Attributes:
        pages: The number of all pages; empty where it is not told.
    """

    argument: str
    first: int = 1
    pages: str = ""
    place: Place = QUERY


Scheme: TypeAlias = NextURL | LinkHeader | Cursor | LastItem | Offset | PageNumber


@dataclass(frozen=True, slots=True)
class VisitURL:
    """The next page is at a URL, which may be relative to that of this page."""

    url: str


@dataclass(frozen=True, slots=True)
class SetArgument:
    """The next page is found by the same call with another value of one argument."""

    place: Place
    name: str
    value: Any


Step: TypeAlias = VisitURL | SetArgument

Links: TypeAlias = Mapping[str, str]
"""The URLs in the `Link` header by their relations."""


def next_step(
    scheme: Scheme, page: Any, given: Mapping[Place, Any], links: Links
) -> Step | None:
    """Return how to come to the next page; None where there is none.

    Args:
        scheme: The scheme.
        page: What the response holds.
        given: The arguments that the page was asked for with, by their wire names.
        links: The URLs in the response's `Link` header.
    """
    if scheme.more and dig(page, scheme.more) is False:
        return None
    match scheme:
        case NextURL():
            return _visit(dig(page, scheme.url))
        case LinkHeader():
            return _visit(links.get("next"))
        case Cursor():
            value = dig(page, scheme.next)
            if value is None or value == "":
                return None
            return SetArgument(scheme.place, scheme.argument, value)
        case LastItem():
            return _after_last(scheme, page)
        case Offset() | PageNumber() if links:
            # What the server itself says about the next page is better than counting.
            return _visit(links.get("next"))
        case Offset():
            return _next_offset(scheme, page, given)
        case PageNumber():
            return _next_number(scheme, page, given)


def _visit(url: Any) -> Step | None:
    return VisitURL(url) if isinstance(url, str) and url else None


def _after_last(scheme: LastItem, page: Any) -> Step | None:
    items = items_of(scheme, page)
    value = dig(items[-1], scheme.key) if items else None
    return None if value is None else SetArgument(scheme.place, scheme.argument, value)


def _next_offset(scheme: Offset, page: Any, given: Mapping[Place, Any]) -> Step | None:
    count = len(items_of(scheme, page))
    following = _number(given, scheme) + count
    total = total_of(scheme, page)
    if not count or (total is not None and following - scheme.first >= total):
        return None
    return SetArgument(scheme.place, scheme.argument, following)


def _next_number(
    scheme: PageNumber, page: Any, given: Mapping[Place, Any]
) -> Step | None:
    following = _number(given, scheme) + 1
    pages = dig(page, scheme.pages) if scheme.pages else None
    is_last = isinstance(pages, int) and following - scheme.first >= pages
    if is_last or not items_of(scheme, page):
        return None
    return SetArgument(scheme.place, scheme.argument, following)


def _number(given: Mapping[Place, Any], scheme: Offset | PageNumber) -> int:
    """Return the number that the page was asked for with, else that of the first one."""
    arguments = given.get(scheme.place)
    value = arguments.get(scheme.argument) if is_object(arguments) else None
    if value is None or isinstance(value, Omit):
        return scheme.first
    return int(value)


def items_of(scheme: Scheme, page: Any) -> Sequence[Any]:
    """Return the items of a page; none where they are not there."""
    found = dig(page, scheme.items) if scheme.items else page
    return found if _is_list(found) else ()


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def total_of(scheme: Scheme, page: Any) -> int | None:
    """Return the number of items on all pages; None where it is not told."""
    total = dig(page, scheme.total) if scheme.total else None
    return total if isinstance(total, int) else None


def dig(value: Any, path: str) -> Any:
    """Return the member at the end of a path of attributes; None where it is missing."""
    for name in path.split("."):
        value = value.get(name) if is_object(value) else getattr(value, name, None)
    return value
