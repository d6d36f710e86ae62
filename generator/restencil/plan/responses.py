"""Views of clients and resources, whose methods give whole responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from restencil.code.docstrings import Docstring
from restencil.code.identifiers import Identifier
from restencil.code.layout import Group, Item, Parameter
from restencil.plan.symbols import FINAL, RuntimeSymbol, Symbol
from restencil.plan.views import AccessorView, ResponsesView, WrappedView


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of views.

    Attributes:
        accessor: The attribute that leads to a view.
        suffix: What the names of such classes end with.
        view: The base of views of resources.
        client_view: The base of views of the client; the asynchronous one differs.
        method: What makes a method of a view; the asynchronous one differs.
        resource: What makes an attribute of a view that is a view itself.
        words: What the methods do.
    """

    accessor: Identifier
    suffix: str
    view: str
    client_view: str
    method: str
    resource: str
    words: str


_KINDS: Final = (
    _Kind(
        accessor=Identifier("with_raw_response"),
        suffix="WithRawResponse",
        view="RawView",
        client_view="RawClientView",
        method="raw_response",
        resource="raw_resource",
        words="methods return whole responses",
    ),
    _Kind(
        accessor=Identifier("with_streaming_response"),
        suffix="WithStreamingResponse",
        view="StreamedView",
        client_view="StreamedClientView",
        method="streamed_response",
        resource="streamed_resource",
        words="methods open responses, to be read piece by piece",
    ),
)


def accessors(class_name: Identifier) -> tuple[AccessorView, ...]:
    """Return the attributes of a class that lead to its views."""
    return tuple(_accessor(class_name, kind) for kind in _KINDS)


def _accessor(class_name: Identifier, kind: _Kind) -> AccessorView:
    view = Identifier(f"{class_name}{kind.suffix}")
    return AccessorView(
        name=kind.accessor,
        class_name=view,
        parameters=(Parameter("self"),),
        docstring=Docstring(f"The same, whose {kind.words}."),
        call=Group(f"{view}(", ("self._client",), ")"),
    )


def view_names(class_name: str) -> tuple[str, ...]:
    """Return the names of the views of a class, and of those of its asynchronous twin."""
    return tuple(
        f"{prefix}{class_name}{kind.suffix}"
        for kind in _KINDS
        for prefix in ("", "Async")
    )


class ResponsesPlanner:
    """Plans the views of one class and of its asynchronous twin.

    Args:
        class_name: The class.
        is_client: Whether it is the client's.
        children: The names of the resources inside.
        methods: The names of its methods, with the constant that describes the
            headers of their responses, where the document describes any.
    """

    def __init__(
        self,
        class_name: Identifier,
        *,
        is_client: bool,
        children: Sequence[Identifier],
        methods: Mapping[Identifier, Identifier | None],
    ) -> None:
        self._class_name = class_name
        self._is_client = is_client
        self._children = children
        self._methods = methods

    def plan(self, runtime: set[Symbol]) -> tuple[ResponsesView, ...]:
        """Return the views, those of the class before those of its twin."""
        if self._children or self._methods:
            runtime.add(FINAL)
        return tuple(
            self._view(kind, prefix, runtime)
            for prefix in ("", "async_")
            for kind in _KINDS
        )

    def _view(self, kind: _Kind, prefix: str, runtime: set[Symbol]) -> ResponsesView:
        viewed = f"Async{self._class_name}" if prefix else self._class_name
        base = RuntimeSymbol("views", kind.view)
        if self._is_client:
            twin = "Async" if prefix else ""
            base = RuntimeSymbol("client_views", f"{twin}{kind.client_view}")
        runtime.add(base)
        return ResponsesView(
            name=Identifier(f"{viewed}{kind.suffix}"),
            base=Identifier(base.name),
            docstring=Docstring(f"`{viewed}`, whose {kind.words}."),
            members=tuple(self._members(kind, prefix, viewed, runtime)),
        )

    def _members(
        self, kind: _Kind, prefix: str, viewed: str, runtime: set[Symbol]
    ) -> Iterator[WrappedView]:
        resource, method = kind.resource, f"{prefix}{kind.method}"
        for name in self._children:
            runtime.add(RuntimeSymbol("views", resource))
            value = Group(f"{resource}(", (f"{viewed}.{name}",), ")")
            yield WrappedView(name=name, value=value)
        for name, headers in self._methods.items():
            runtime.add(RuntimeSymbol("views", method))
            arguments: tuple[Item, ...] = (f"{viewed}.{name}",)
            if headers is not None:
                arguments += (headers,)
            yield WrappedView(name=name, value=Group(f"{method}(", arguments, ")"))
