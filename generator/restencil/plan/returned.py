"""What calls return, as annotations and as descriptions: `Value(lambda: models.Image)`."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, assert_never

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, flat, subscript
from restencil.ir import Operation, OperationId, Result, ResultKind
from restencil.lower.schemas.expressions import ANYTHING
from restencil.plan.annotations import (
    NONE,
    STRING,
    Annotation,
    Annotator,
    simple,
    union,
)
from restencil.plan.context import Context
from restencil.plan.symbols import PackageModule, RuntimeSymbol, Symbol


class Side(Enum):
    """Which of the two clients something is for."""

    SYNC = auto()
    ASYNC = auto()


_BINARY: Final = {
    Side.SYNC: RuntimeSymbol("downloads", "BinaryResponse"),
    Side.ASYNC: RuntimeSymbol("downloads", "AsyncBinaryResponse"),
}
_STREAM: Final = {
    Side.SYNC: RuntimeSymbol("streaming.stream", "Stream"),
    Side.ASYNC: RuntimeSymbol("streaming.stream", "AsyncStream"),
}
_LIST_PAGE: Final = {
    Side.SYNC: RuntimeSymbol("pagination.pages", "SyncListPage"),
    Side.ASYNC: RuntimeSymbol("pagination.async_pages", "AsyncListPage"),
}
_PAGINATOR: Final = RuntimeSymbol("pagination.async_pages", "AsyncPaginator")
_EVENT: Final = RuntimeSymbol("streaming.events", "ServerSentEvent")


class ReturnedPlanner:
    """Plans what calls return."""

    def __init__(self, context: Context, annotator: Annotator) -> None:
        self._context = context
        self._annotator = annotator

    def is_dual(self, operation: Operation) -> bool:
        """Tell whether the two clients return different things."""
        api = self._context.api
        return (
            operation.id in api.paginations
            or operation.id in api.streamings
            or any(result.is_streamed for result in api.results[operation.id])
        )

    def described(self, operation: Operation, side: Side) -> Annotation:
        """Return the annotation for what a response becomes, whatever was asked for."""
        page = self._page(operation, side) or self._list_page(operation, side)
        plain = page or self.plain(operation, side)
        if operation.id not in self._context.api.streamings:
            return plain
        return union([plain, self.streamed(operation, side)])

    def returned(self, operation: Operation, side: Side) -> Annotation:
        """Return the annotation for what a call returns, whatever was asked for."""
        described = self.described(operation, side)
        is_list = operation.id in self._context.api.paginations
        if is_list and side is Side.ASYNC:
            return around(_PAGINATOR, described)
        return described

    def plain(self, operation: Operation, side: Side) -> Annotation:
        """Return the annotation for what a call returns that asks for no stream."""
        return self._union(operation.id, self._context.api.results[operation.id], side)

    def streamed(self, operation: Operation, side: Side) -> Annotation:
        """Return the annotation for what a call returns that asks for a stream."""
        streaming = self._context.api.streamings[operation.id]
        return self._union(operation.id, streaming.results, side)

    def _page(self, operation: Operation, side: Side) -> Annotation | None:
        """Return the annotation for an object that is a page of a list; else none."""
        key = self._context.api.page(operation.id)
        if key is None:
            return None
        prefix = "Async" if side is Side.ASYNC else ""
        name = f"models.{prefix}{self._context.names.pages[key]}"
        return simple(name, PackageModule.MODELS)

    def _list_page(self, operation: Operation, side: Side) -> Annotation | None:
        pagination = self._context.api.paginations.get(operation.id)
        if pagination is None:
            return None
        item = self._annotator.received(self._context.compiled.of(pagination.item))
        return around(_LIST_PAGE[side], item)

    def _union(
        self, operation: OperationId, results: tuple[Result, ...], side: Side
    ) -> Annotation:
        return union(self._annotation(operation, result, side) for result in results)

    def _annotation(
        self, operation: OperationId, result: Result, side: Side
    ) -> Annotation:
        match result.kind:
            case ResultKind.VALUE:
                return self._value(operation, result)
            case ResultKind.TEXT | ResultKind.REDIRECT:
                return STRING
            case ResultKind.BYTES:
                return simple(_BINARY[side].name, _BINARY[side])
            case ResultKind.EVENTS:
                return around(_STREAM[side], self._event(result))
            case ResultKind.JSON_LINES | ResultKind.JSON_SEQUENCE:
                return around(_STREAM[side], self._item(result))
            case ResultKind.NOTHING:
                return NONE
        assert_never(result.kind)

    def _value(self, operation: OperationId, result: Result) -> Annotation:
        name: Identifier | None = self._context.names.responses.get(operation)
        if name is not None:
            return simple(f"models.{name}", PackageModule.MODELS)
        return self._item(result)

    def _item(self, result: Result) -> Annotation:
        return self._annotator.received(self._context.compiled.of(result.type))

    def _event(self, result: Result) -> Annotation:
        """Return what an event becomes: its data, or the event where those have no type."""
        of = self._context.compiled.of
        typed = [e for e in (*result.events.values(), result.type) if e != ANYTHING]
        found = [self._annotator.received(of(expression)) for expression in typed]
        if result.type == ANYTHING or ANYTHING in result.events.values():
            found.append(simple(_EVENT.name, _EVENT))
        return union(found)

    def descriptions(
        self, operation: OperationId, results: tuple[Result, ...], used: set[Symbol]
    ) -> Iterator[Item]:
        """Yield what responses are turned into, by their statuses."""
        for result in results:
            described = self._described(operation, result, used)
            key = literal(result.status)
            if isinstance(described, Group):
                opening = f"{key}: {described.opening}"
                yield Group(opening, described.items, described.closing)
            else:
                yield f"{key}: {described}"

    def _described(
        self, operation: OperationId, result: Result, used: set[Symbol]
    ) -> Group | str:
        media_type = literal(result.media_type)
        match result.kind:
            case ResultKind.VALUE:
                parts = [_lambda(self._value(operation, result), used)]
                if result.document:
                    parts += [media_type, literal(result.document)]
                    return _call("xml.values", "XMLValue", used, *parts)
                if result.media_type != "application/json":
                    parts.append(media_type)
                return _call("operations", "Value", used, *parts)
            case ResultKind.TEXT:
                return _call("operations", "Text", used, media_type)
            case ResultKind.BYTES:
                return _call("operations", "Bytes", used, media_type)
            case ResultKind.EVENTS:
                return _call(
                    "streaming.kinds", "EventStream", used, *self._events(result, used)
                )
            case ResultKind.JSON_LINES:
                item = _lambda(self._item(result), used)
                return _call("streaming.kinds", "JSONLines", used, item, media_type)
            case ResultKind.JSON_SEQUENCE:
                item = _lambda(self._item(result), used)
                return _call("streaming.kinds", "JSONSequence", used, item, media_type)
            case ResultKind.REDIRECT:
                return _call("operations", "Redirect", used)
            case ResultKind.NOTHING:
                return "None"
        assert_never(result.kind)

    def _events(self, result: Result, used: set[Symbol]) -> Iterator[Item]:
        if result.type != ANYTHING:
            yield _lambda(self._item(result), used)
        of = self._context.compiled.of
        named = tuple(
            f"{literal(name)}: {_lambda(self._annotator.received(of(each)), used)}"
            for name, each in result.events.items()
            if each != ANYTHING
        )
        if named:
            yield Group("named={", named, "}")


def around(symbol: RuntimeSymbol, inner: Annotation) -> Annotation:
    """Return `Stream[…]` and such."""
    group = subscript(symbol.name, inner.item)
    return Annotation((group,), inner.symbols | {symbol})


def _lambda(annotation: Annotation, used: set[Symbol]) -> str:
    used |= annotation.symbols
    return f"lambda: {flat(annotation.item)}"


def _call(module: str, name: str, used: set[Symbol], *items: Item) -> Group:
    used.add(RuntimeSymbol(module, name))
    return Group(f"{name}(", items, ")")
