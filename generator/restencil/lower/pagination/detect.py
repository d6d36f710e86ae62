"""Recognises pagination by what parameters and responses are called, and their types."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from restencil.ir import (
    Advance,
    Argument,
    ArgumentPlace,
    Cursor,
    LastItem,
    LinkHeader,
    MemberPath,
    NamedSchema,
    NextURL,
    ObjectSchema,
    Offset,
    Operation,
    PageNumber,
    Pagination,
    Result,
    ResultKind,
    SchemaId,
    Slot,
    TypeExpression,
)
from restencil.lower.pagination import vocabulary
from restencil.lower.pagination.items import Items, items_of
from restencil.lower.pagination.members import Member, Members, is_of, plain

PLACES: Final = (ArgumentPlace.QUERY, ArgumentPlace.FIELD)
"""Where the argument is that says which page is wanted."""
_LINK: Final = re.compile(r"\blink\W{1,2}header", re.IGNORECASE)
_URL: Final = re.compile(r"\bUR[IL]s?\b|\blink\b", re.IGNORECASE)


def detected(
    operation: Operation,
    arguments: Iterable[Argument],
    results: Sequence[Result],
    schemas: Mapping[SchemaId, NamedSchema],
) -> Pagination | None:
    """Return how an operation returns a list page by page, if the document shows that.

    What is not clear is not guessed: the operation then returns what the document says.
    """
    response = response_of(results, schemas)
    if operation.method not in ("GET", "POST") or response is None:
        return None
    members = Members(schemas)
    items = items_of(operation, response, members)
    if items is None:
        return None
    page = _Page(operation, arguments, items, members.all(response), members)
    for find in _KINDS:
        advance = find(page)
        if advance is not None:
            return Pagination(
                items=items.path,
                item=items.item,
                advance=advance,
                total=page.path_of(vocabulary.TOTALS, "integer"),
            )
    return None


def response_of(
    results: Sequence[Result], schemas: Mapping[SchemaId, NamedSchema]
) -> TypeExpression | None:
    """Return the type of an operation's one successful response: an object or an array."""
    types = [result.type for result in results if result.kind is ResultKind.VALUE]
    if not types or len(types) < len(results) or any(t != types[0] for t in types):
        return None
    schema = schemas.get(SchemaId(types[0].get("$ref", "")))
    is_page = isinstance(schema, ObjectSchema) or types[0].get("type") == "array"
    return types[0] if is_page else None


class _Page:
    """What there is to recognise pagination by.

    Args:
        operation: The operation.
        arguments: Its arguments.
        items: The items of a page.
        all_members: The members of the response, also inside objects inside it.
        members: Walks responses.

    Attributes:
        item_members: What an item has.
        is_single: Whether this is one thing that has a list, rather than a list.
    """

    def __init__(
        self,
        operation: Operation,
        arguments: Iterable[Argument],
        items: Items,
        all_members: Iterable[Member],
        members: Members,
    ) -> None:
        self.operation = operation
        self.arguments = [a for a in arguments if a.place in PLACES]
        self.is_single = bool(items.path) and operation.path.endswith("}")
        self.item_members = {m.path[0] for m in members.of(items.item)}
        self.members = [
            member
            for member in all_members
            if {plain(name) for name in member.path[:-1]} <= vocabulary.CONTAINERS
        ]

    def argument(self, names: Collection[str], *types: str) -> Argument | None:
        """Return the first argument that has one of some names, and one of some types."""
        fitting = (a for a in self.arguments if plain(a.wire_name) in names)
        return next((a for a in fitting if not types or is_of(a.type, *types)), None)

    def named(self, names: Iterable[str], *types: str) -> Iterator[Member]:
        """Yield the members of some names and types in the order of the names."""
        for name in names:
            for member in self.members:
                if member.name == name and is_of(member.type, *types):
                    yield member

    def path_of(self, names: Iterable[str], *types: str) -> MemberPath | None:
        """Return where the first of these members is."""
        found = next(self.named(names, *types), None)
        return None if found is None else found.path

    @property
    def more(self) -> MemberPath | None:
        """Where the response says whether there is a next page."""
        return self.path_of(sorted(vocabulary.MORE), "boolean")


def _next_url(page: _Page) -> Advance | None:
    for member in page.named(vocabulary.NEXT_URLS, "string"):
        if _is_next_url(member):
            return NextURL(url=member.path)
    return None


def _is_next_url(member: Member) -> bool:
    """Tell whether a member is the URL of the next page, and not a part of one."""
    *containers, name = map(plain, member.path)
    if not any("next" in each for each in (name, *containers[-1:])):
        return False
    stated = dict(member.documentation.limits).get("format", "")
    return (
        str(stated).startswith(("uri", "url"))
        or any(word in name for word in vocabulary.URL_WORDS)
        or bool({"links", "link"} & set(containers))
        or str(member.documentation.example).startswith(("http://", "https://", "/"))
        or _URL.search(member.documentation.description) is not None
    )


def _cursor(page: _Page) -> Advance | None:
    for argument in page.arguments:
        name = plain(argument.wire_name)
        names = vocabulary.NEXT_CURSORS if name in vocabulary.CURSORS else ()
        for member in page.named(
            vocabulary.PAIRED.get(name, names), "string", "integer", "number"
        ):
            inside = vocabulary.ENCLOSED.get(member.name)
            if not inside or plain(member.path[-2:][0]) in inside:
                return Cursor(
                    argument=_slot(argument), next=member.path, more=page.more
                )
    return None


def _last_item(page: _Page) -> Advance | None:
    argument = page.argument(("after", "startingafter"), "string")
    if argument is None or page.more is None or "id" not in page.item_members:
        return None
    return LastItem(argument=_slot(argument), key="id", more=page.more)


def _link_header(page: _Page) -> Advance | None:
    """Find a `Link` header: one that a response declares, or that a parameter refers to."""
    if page.operation.method != "GET":
        return None
    successes = (r for r in page.operation.responses if r.status.startswith("2"))
    declared = (header.wire_name for each in successes for header in each.headers)
    is_declared = any(name.lower() == "link" for name in declared)
    words = (argument.documentation.description for argument in page.arguments)
    return LinkHeader() if is_declared or any(map(_LINK.search, words)) else None


def _page_number(page: _Page) -> Advance | None:
    argument = page.argument(vocabulary.PAGES, "integer", "number")
    pages = page.path_of(sorted(vocabulary.PAGE_COUNTS), "integer")
    if argument is None or (page.is_single and pages is None):
        return None
    first = _stated_first(argument, 1)
    return PageNumber(
        argument=_slot(argument), first=first, pages=pages, more=page.more
    )


def _offset(page: _Page) -> Advance | None:
    argument = page.argument(vocabulary.OFFSETS, "integer", "number")
    if argument is None or page.argument(vocabulary.SIZES) is None or page.is_single:
        return None
    is_from_one = plain(argument.wire_name) == vocabulary.FROM_ONE
    first = _stated_first(argument, 1 if is_from_one else 0)
    return Offset(argument=_slot(argument), first=first, more=page.more)


def _echoed_offset(page: _Page) -> Advance | None:
    """Offsets come before cursors where the response tells its offset.

    Box's folders have both, and a marker only for those who ask for one.
    """
    echoed = page.path_of(("offset",), "integer")
    return None if echoed is None else _offset(page)


def _stated_first(argument: Argument, usual: int) -> int:
    default = dict(argument.documentation.limits).get("default")
    return default if default in (0, 1) else usual


def _slot(argument: Argument) -> Slot:
    return Slot(argument.place, argument.wire_name)


_KINDS: Final[Sequence[Callable[[_Page], Advance | None]]] = (
    _next_url,
    _echoed_offset,
    _cursor,
    _last_item,
    _link_header,
    _page_number,
    _offset,
)
"""Finds each kind; the one that needs the least knowledge of the server comes first."""
