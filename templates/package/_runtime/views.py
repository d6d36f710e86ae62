"""Views of clients and resources, whose methods give whole responses.

A view has the methods of its resource and calls in another way; that is all. So a method of a
view is the resource's own function, under a type that says what it returns there.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property, update_wrapper
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
)

if TYPE_CHECKING:
    from .calls import AsyncCaller, SyncCaller
    from .responses import APIResponse, AsyncStreamedResponse, StreamedResponse

__all__ = [
    "RawView",
    "StreamedView",
    "async_raw_response",
    "async_streamed_response",
    "raw_resource",
    "raw_response",
    "streamed_resource",
    "streamed_response",
]

P = ParamSpec("P")
T = TypeVar("T")
V = TypeVar("V")
V_co = TypeVar("V_co", covariant=True)


class RawView:
    """A group of operations whose methods return responses that have been read."""

    def __init__(self, client: SyncCaller | AsyncCaller) -> None:
        self._client = _RawCaller(client)


class StreamedView:
    """A group of operations whose methods open responses that are on their way."""

    def __init__(self, client: SyncCaller | AsyncCaller) -> None:
        self._client = _StreamingCaller(client)


class _RawCaller:
    def __init__(self, client: SyncCaller | AsyncCaller) -> None:
        self.call = self.open = self.page = self.call_raw = client.call_raw
        self.call_streaming = client.call_streaming


class _StreamingCaller:
    def __init__(self, client: SyncCaller | AsyncCaller) -> None:
        self.call = self.open = self.page = client.call_streaming
        self.call_streaming = client.call_streaming
        self.call_raw = client.call_raw


def raw_response(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], APIResponse[T]]:
    """Return a method as a view has it that returns responses."""
    return method  # type: ignore[return-value]  # there, `call` returns the response


def async_raw_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, APIResponse[T]]]:
    """Return a method as a view has it that returns responses."""
    return method  # type: ignore[return-value]  # there, `call` returns the response


def streamed_response(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], AbstractContextManager[StreamedResponse[T]]]:
    """Return a method as a view has it that opens responses."""

    def opening(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> _Opening[T]:
        def send() -> StreamedResponse[T]:
            return method(view, *args, **kwargs)  # type: ignore[return-value]

        return _Opening(send)

    return update_wrapper(opening, method)


def async_streamed_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[
    Concatenate[Any, P], AbstractAsyncContextManager[AsyncStreamedResponse[T]]
]:
    """Return a method as a view has it that opens responses."""

    def opening(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> _AsyncOpening[T]:
        async def send() -> AsyncStreamedResponse[T]:
            return await method(view, *args, **kwargs)  # type: ignore[return-value]

        return _AsyncOpening(send)

    return update_wrapper(opening, method)


class _Opening(AbstractContextManager["StreamedResponse[T]"]):
    """Sends the request when it is entered, and closes the response when it is left."""

    def __init__(self, send: Callable[[], StreamedResponse[T]]) -> None:
        self._send = send
        self._response: StreamedResponse[T] | None = None

    def __enter__(self) -> StreamedResponse[T]:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


class _AsyncOpening(AbstractAsyncContextManager["AsyncStreamedResponse[T]"]):
    """The same for an event loop."""

    def __init__(
        self, send: Callable[[], Coroutine[Any, Any, AsyncStreamedResponse[T]]]
    ) -> None:
        self._send = send
        self._response: AsyncStreamedResponse[T] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


class _HasRawView(Protocol[V_co]):
    @property
    def with_raw_response(self) -> V_co: ...


class _HasStreamedView(Protocol[V_co]):
    @property
    def with_streaming_response(self) -> V_co: ...


class _Member(Generic[V]):
    """An attribute of a view that is a view itself."""

    def __init__(self, get: Callable[[Any], V]) -> None:
        self._get = get

    def __get__(self, view: Any, owner: type[Any] | None = None) -> V:
        return self._get(view)


_Property: TypeAlias = Callable[[Any], T] | cached_property[T]
"""A cached property; type checkers see one or the other when it is taken from a class."""


def raw_resource(resource: _Property[_HasRawView[V]]) -> _Member[V]:
    """Return a resource as it is inside a view that returns responses."""
    return _Member(lambda view: _value(resource, view).with_raw_response)


def streamed_resource(resource: _Property[_HasStreamedView[V]]) -> _Member[V]:
    """Return a resource as it is inside a view that opens responses."""
    return _Member(lambda view: _value(resource, view).with_streaming_response)


def _value(resource: _Property[T], view: Any) -> T:
    get: Any = getattr(resource, "func", resource)
    value: T = get(view)
    return value
