"""How generated methods call: what the clients and their views have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar, Unpack

if TYPE_CHECKING:
    from .operations import Operation
    from .options import RequestOptions
    from .responses import APIResponse, AsyncStreamedResponse, StreamedResponse

__all__ = ["AsyncCaller", "Places", "SyncCaller"]

T = TypeVar("T")


class Places(TypedDict, total=False):
    """The arguments of a call by their names on the wire, in each place of a request."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    cookies: Mapping[str, Any]
    body: Any


class SyncCaller(Protocol):
    """What the resources of a client that waits call: the client, or a view of it."""

    def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> T:
        """Send a request and return what the response holds.

        Raises:
            APIStatusError: the server refused or failed.
            APIConnectionError: no response arrived.
            APIResponseError: the response is not what the document promises.
        """
        ...

    def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        ...

    def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> StreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        ...


class AsyncCaller(Protocol):
    """What the resources of a client to be awaited call: the client, or a view of it."""

    async def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        ...

    async def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        ...

    async def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Places]
    ) -> AsyncStreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        ...
