"""Pages of lists: their classes, and the descriptions of how they follow each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from restencil.code.docstrings import Docstring
from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, subscript
from restencil.ir import (
    ArgumentPlace,
    Cursor,
    LastItem,
    LinkHeader,
    MemberPath,
    NextURL,
    ObjectSchema,
    Offset,
    OperationId,
    PageKey,
    PageNumber,
    Pagination,
    SchemaId,
    Slot,
    TypeExpression,
    UnionSchema,
)
from restencil.plan import symbols
from restencil.plan.annotations import Annotator
from restencil.plan.context import Context
from restencil.plan.received import alias_type
from restencil.plan.symbols import RuntimeSymbol, Symbol
from restencil.plan.views import PageView

_MODULE: Final = "pagination.schemes"
_SYNC: Final = RuntimeSymbol("pagination.pages", "SyncPage")
_ASYNC: Final = RuntimeSymbol("pagination.async_pages", "AsyncPage")


class PagePlanner:
    """Plans the classes of pages, and gathers what they refer to."""

    def __init__(self, context: Context, annotator: Annotator) -> None:
        self._context = context
        self._annotator = annotator

    def page(self, key: PageKey, item: TypeExpression, used: set[Symbol]) -> PageView:
        """Return the two classes of an object that is a page of a list."""
        annotation = self._annotator.received(self._context.compiled.of(item))
        used |= annotation.symbols | {_SYNC, _ASYNC}
        if len(annotation.alternatives) > 1:
            used.add(symbols.UNION)
        inner = alias_type(annotation)
        name = self._context.names.pages[key]
        model = self._context.names.models[key[0]]
        docstring = Docstring(f"A page of a list, with the fields of `{model}`.")
        return PageView(
            name=name,
            async_name=Identifier(f"Async{name}"),
            bases=(subscript(_SYNC.name, inner), model),
            async_bases=(subscript(_ASYNC.name, inner), model),
            docstring=docstring,
        )


def described(
    context: Context, operation: OperationId, used: set[Symbol]
) -> Iterator[Item]:
    """Yield the argument that describes how a list comes page by page, if it does."""
    pagination = context.api.paginations.get(operation)
    if pagination is None:
        return
    response = context.api.results[operation][0].type
    writer = _Writer(context, response, pagination)
    name = type(pagination.advance).__name__
    used.add(RuntimeSymbol(_MODULE, name))
    parts = (*_kinds(context, operation), *writer.parts())
    if "place=BODY" in parts:
        used.add(RuntimeSymbol(_MODULE, "BODY"))
    yield Group(f"pages={name}(", parts, ")")


def _kinds(context: Context, operation: OperationId) -> Iterator[Item]:
    """Yield the function that returns the two classes of a page that is an object."""
    key = context.api.page(operation)
    if key is not None:
        name = context.names.pages[key]
        yield Group("lambda: (", (f"models.{name}", f"models.Async{name}"), ")")


class _Writer:
    """Writes a scheme with the names of attributes instead of those on the wire."""

    def __init__(
        self, context: Context, response: TypeExpression, pagination: Pagination
    ) -> None:
        self._context = context
        self._response = response
        self._pagination = pagination

    def parts(self) -> Iterator[Item]:
        """Yield the arguments of the scheme."""
        yield from self._advance()
        yield from self._path("items", self._pagination.items)
        yield from self._path("total", self._pagination.total)

    def _advance(self) -> Iterator[Item]:
        advance = self._pagination.advance
        match advance:
            case NextURL(url=url):
                yield from self._path("url", url)
            case LinkHeader():
                return
            case Cursor():
                yield from _slot(advance.argument)
                yield from self._path("next", advance.next)
                yield from self._path("more", advance.more)
            case LastItem():
                yield from _slot(advance.argument)
                key = self._attributes(self._pagination.item, (advance.key,))
                yield f"key={literal(key)}"
                yield from self._path("more", advance.more)
            case Offset():
                yield from _slot(advance.argument)
                yield from _first(advance.first, 0)
                yield from self._path("more", advance.more)
            case PageNumber():
                yield from _slot(advance.argument)
                yield from _first(advance.first, 1)
                yield from self._path("pages", advance.pages)
                yield from self._path("more", advance.more)
            case _:
                assert_never(advance)

    def _path(self, keyword: str, path: MemberPath | None) -> Iterator[Item]:
        if path:
            yield f"{keyword}={literal(self._attributes(self._response, path))}"

    def _attributes(self, expression: TypeExpression, path: MemberPath) -> str:
        names = []
        for wire_name in path:
            name, expression = self._attribute(expression, wire_name)
            names.append(name)
        return ".".join(names)

    def _attribute(
        self, expression: TypeExpression, wire_name: str
    ) -> tuple[str, TypeExpression]:
        """Return the attribute for a property, and its type."""
        for schema in self._objects(expression):
            names = self._context.names.fields[schema.id]
            for name, stated in zip(names, schema.properties, strict=True):
                if stated.wire_name == wire_name:
                    return name, stated.type
        return wire_name, {}

    def _objects(self, expression: TypeExpression) -> Iterator[ObjectSchema]:
        for branch in expression.get("anyOf", ()):
            yield from self._objects(branch)
        schema = self._context.api.schemas.get(SchemaId(expression.get("$ref", "")))
        if isinstance(schema, ObjectSchema):
            yield schema
        elif isinstance(schema, UnionSchema):
            for member in schema.members:
                yield from self._objects(member)


def _slot(slot: Slot) -> Iterator[Item]:
    yield f"argument={literal(slot.wire_name)}"
    if slot.place is ArgumentPlace.FIELD:
        yield "place=BODY"


def _first(first: int, usual: int) -> Iterator[Item]:
    if first != usual:
        yield f"first={first}"
