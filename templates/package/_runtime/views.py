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
    overload,
)

if TYPE_CHECKING:
    from .calls import AsyncCaller, SyncCaller
    from .headed import (
        AsyncHeadedStreamedResponse,
        HeadedResponse,
        HeadedStreamedResponse,
    )
    from .models import BaseModel
    from .operations import Headers
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
H = TypeVar("H", bound="BaseModel")
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


@overload
def raw_response(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], APIResponse[T]]: ...


@overload
def raw_response(
    method: Callable[Concatenate[Any, P], T], headers: Headers[H]
) -> Callable[Concatenate[Any, P], HeadedResponse[T, H]]: ...


def raw_response(
    method: Callable[Concatenate[Any, P], Any], headers: Headers[Any] | None = None
) -> Callable[Concatenate[Any, P], Any]:
    """Return a method as a view has it that returns responses.

    Args:
        method: The method of the resource; in a view, its `call` returns the response.
        headers: What the headers of the response are.
    """
    if headers is None:
        return method

    def calling(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        return method(view, *args, **kwargs).with_headers(headers)

    return update_wrapper(calling, method)


@overload
def async_raw_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, APIResponse[T]]]: ...


@overload
def async_raw_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]], headers: Headers[H]
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, HeadedResponse[T, H]]]: ...


def async_raw_response(
    method: Callable[Concatenate[Any, P], Any], headers: Headers[Any] | None = None
) -> Callable[Concatenate[Any, P], Any]:
    """Return a method as a view has it that returns responses (see `raw_response`)."""
    if headers is None:
        return method

    async def calling(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> Any:
        return (await method(view, *args, **kwargs)).with_headers(headers)

    return update_wrapper(calling, method)


@overload
def streamed_response(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], AbstractContextManager[StreamedResponse[T]]]: ...


@overload
def streamed_response(
    method: Callable[Concatenate[Any, P], T], headers: Headers[H]
) -> Callable[
    Concatenate[Any, P], AbstractContextManager[HeadedStreamedResponse[T, H]]
]: ...


def streamed_response(
    method: Callable[Concatenate[Any, P], Any], headers: Headers[Any] | None = None
) -> Callable[Concatenate[Any, P], AbstractContextManager[Any]]:
    """Return a method as a view has it that opens responses (see `raw_response`)."""

    def opening(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> _Opening[Any]:
        def send() -> Any:
            response = method(view, *args, **kwargs)
            return response if headers is None else response.with_headers(headers)

        return _Opening(send)

    return update_wrapper(opening, method)


@overload
def async_streamed_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[
    Concatenate[Any, P], AbstractAsyncContextManager[AsyncStreamedResponse[T]]
]: ...


@overload
def async_streamed_response(
    method: Callable[Concatenate[Any, P], Awaitable[T]], headers: Headers[H]
) -> Callable[
    Concatenate[Any, P],
    AbstractAsyncContextManager[AsyncHeadedStreamedResponse[T, H]],
]: ...


def async_streamed_response(
    method: Callable[Concatenate[Any, P], Any], headers: Headers[Any] | None = None
) -> Callable[Concatenate[Any, P], AbstractAsyncContextManager[Any]]:
    """Return a method as a view has it that opens responses (see `raw_response`)."""

    def opening(view: Any, /, *args: P.args, **kwargs: P.kwargs) -> _AsyncOpening[Any]:
        async def send() -> Any:
            response = await method(view, *args, **kwargs)
            return response if headers is None else response.with_headers(headers)

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
