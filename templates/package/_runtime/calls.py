"""How generated methods call: what the clients and their views have in common."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar, Unpack

if TYPE_CHECKING:
    from .answers import Answer
    from .operations import DualOperation, Operation
    from .options import RequestOptions
    from .pagination.async_pages import AsyncPages, AsyncPaginator
    from .responses import (
        APIResponse,
        AsyncStreamedResponse,
        StreamedResponse,
    )
    from .retries import Clock

__all__ = ["Asked", "AsyncCaller", "Call", "Places", "SyncCaller"]

A = TypeVar("A")
PageT = TypeVar("PageT", bound="AsyncPages[Any]")
T = TypeVar("T")


class Places(TypedDict, total=False):
    """The arguments of a call by their names on the wire, in each place of a request."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    cookies: Mapping[str, Any]
    body: Any
    content: Any
    """A body as a whole, of operations whose body may be passed member by member as well."""
    content_type: Any
    """The media type of the body, where it can be one of several."""


class Asked(Places, total=False):
    """The same, and what is asked for."""

    streams: bool
    """Whether a stream is asked for, of operations that return something else otherwise."""


@dataclass(frozen=True, slots=True)
class Call:
    """What was called, so that more requests can follow from it.

    Attributes:
        client: The client that was called.
        options: The options of the call.
        places: The arguments.
        again: Sends the request again, with other options; its response is read later.
        outcome: Makes what the client returns of a response, where that is not the same for
            both clients.
        clock: Time and chance.
        servers: The URL of the document's server and the one that is used instead of it.
    """

    client: Any
    options: RequestOptions
    places: Places
    again: Callable[[RequestOptions], Any]
    outcome: Callable[[Answer[Any], Call], Any]
    clock: Clock
    servers: tuple[str, str]


class SyncCaller(Protocol):
    """What the resources of a client that waits call: the client, or a view of it."""

    def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds.

        Raises:
            APIStatusError: the server refused or failed.
            APIConnectionError: no response arrived.
            APIResponseError: the response is not what the document promises.
        """
        ...

    def open(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> T:
        """Send a request and return a result that may read the body itself (see `call`)."""
        ...

    def page(
        self,
        operation: DualOperation[T, Any],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> T:
        """Send a request for a list and return a page of it (see `call`)."""
        ...

    def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        ...

    def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> StreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        ...


class AsyncCaller(Protocol):
    """What the resources of a client to be awaited call: the client, or a view of it."""

    async def call(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> T:
        """Send a request and return what the response holds (see `SyncCaller.call`)."""
        ...

    async def open(
        self,
        operation: DualOperation[Any, A],
        options: RequestOptions,
        **places: Unpack[Asked],
    ) -> A:
        """Send a request and return a result that may read the body itself."""
        ...

    def page(
        self,
        operation: DualOperation[Any, PageT],
        options: RequestOptions,
        **places: Unpack[Places],
    ) -> AsyncPaginator[PageT]:
        """Return a list that comes page by page."""
        ...

    async def call_raw(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> APIResponse[T]:
        """Send a request and return the response, which has been read."""
        ...

    async def call_streaming(
        self, operation: Operation[T], options: RequestOptions, **places: Unpack[Asked]
    ) -> AsyncStreamedResponse[T]:
        """Send a request and return the response, whose body is on its way."""
        ...
