"""Pagination as the configuration states it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from restencil.ir import (
    Advance,
    AdvanceKind,
    Argument,
    Cursor,
    LastItem,
    LinkHeader,
    MemberPath,
    NamedSchema,
    NextURL,
    Offset,
    Operation,
    PageNumber,
    Pagination,
    Result,
    SchemaId,
    Slot,
    StatedPagination,
    TypeExpression,
)
from restencil.lower.pagination.detect import PLACES, response_of
from restencil.lower.pagination.items import Items, items_of
from restencil.lower.pagination.members import Members, array_items


class Unusable(Exception):
    """What is stated does not fit the operation; the message says why."""


def stated(
    statement: StatedPagination,
    operation: Operation,
    arguments: Iterable[Argument],
    results: Sequence[Result],
    schemas: Mapping[SchemaId, NamedSchema],
) -> Pagination:
    """Return the pagination that the configuration states for an operation.

    Raises:
        Unusable: the operation does not have what it states.
    """
    response = response_of(results, schemas)
    if response is None:
        raise Unusable("its response is not always the same object or array")
    reader = _Reader(statement, operation, list(arguments), response, Members(schemas))
    items = reader.items()
    return Pagination(
        items=items.path,
        item=items.item,
        advance=reader.advance(),
        total=reader.path("total", statement.total),
    )


class _Reader:
    """Looks up what a statement names."""

    def __init__(
        self,
        statement: StatedPagination,
        operation: Operation,
        arguments: Sequence[Argument],
        response: TypeExpression,
        members: Members,
    ) -> None:
        self._statement = statement
        self._operation = operation
        self._arguments = arguments
        self._response = response
        self._members = members

    def items(self) -> Items:
        """Return the stated items, else those that are found."""
        path = self.path("items", self._statement.items)
        if path is None:
            found = items_of(self._operation, self._response, self._members)
            if found is None:
                raise Unusable(
                    "it is not clear which array has the items; state `items`"
                )
            return found
        member = self._members.find(self._response, path)
        item = array_items(member.type) if member is not None else None
        if item is None:
            raise Unusable(f"{'.'.join(path)!r} is no array")
        return Items(path, item)

    def advance(self) -> Advance:
        """Return how to come from one page to the next."""
        statement = self._statement
        more = self.path("more", statement.more)
        first = statement.first
        match statement.kind:
            case AdvanceKind.NEXT_URL:
                return NextURL(url=self._needed("next", statement.next))
            case AdvanceKind.LINK_HEADER:
                return LinkHeader()
            case AdvanceKind.CURSOR:
                following = self._needed("next", statement.next)
                return Cursor(argument=self._slot(), next=following, more=more)
            case AdvanceKind.LAST_ITEM:
                key = statement.key or "id"
                return LastItem(argument=self._slot(), key=key, more=more)
            case AdvanceKind.OFFSET:
                return Offset(argument=self._slot(), first=first or 0, more=more)
            case AdvanceKind.PAGE_NUMBER:
                return PageNumber(
                    argument=self._slot(),
                    first=1 if first is None else first,
                    pages=self.path("pages", statement.pages),
                    more=more,
                )
        assert_never(statement.kind)

    def path(self, key: str, named: str | None) -> MemberPath | None:
        """Return the path to a member of the response; none where none is stated.

        A name may contain dots itself.
        """
        if named is None:
            return None
        for path in ((named,), tuple(named.split("."))):
            if self._members.find(self._response, path) is not None:
                return path
        raise Unusable(f"the response has no member {named!r}, which `{key}` names")

    def _needed(self, key: str, named: str | None) -> MemberPath:
        path = self.path(key, named)
        if path is None:
            raise Unusable(f"`{key}` is missing")
        return path

    def _slot(self) -> Slot:
        wanted = self._statement.parameter
        if wanted is None:
            raise Unusable("`parameter` is missing")
        for argument in self._arguments:
            if argument.place in PLACES and argument.wire_name == wanted:
                return Slot(argument.place, argument.wire_name)
        raise Unusable(f"it has no query parameter and no field of the body {wanted!r}")
