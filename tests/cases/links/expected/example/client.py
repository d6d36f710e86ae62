"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.addresses import Addresses, AsyncAddresses
    from .resources.notes import AsyncNotes, Notes
    from .resources.orders import AsyncOrders, Orders
    from .resources.users import AsyncUsers, Users

__all__ = [
    "AsyncClient",
    "AsyncLinks",
    "AsyncLinksWithRawResponse",
    "AsyncLinksWithStreamingResponse",
    "Client",
    "Links",
    "LinksWithRawResponse",
    "LinksWithStreamingResponse",
]


class Links(SyncBaseClient):
    """The client for Links.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def users(self) -> Users:
        """Operations on `users`."""
        from .resources.users import Users

        return Users(self._client)

    @cached_property
    def notes(self) -> Notes:
        """Operations on `notes`."""
        from .resources.notes import Notes

        return Notes(self._client)

    @cached_property
    def addresses(self) -> Addresses:
        """Operations on `addresses`."""
        from .resources.addresses import Addresses

        return Addresses(self._client)

    @cached_property
    def orders(self) -> Orders:
        """Operations on `orders`."""
        from .resources.orders import Orders

        return Orders(self._client)

    @property
    def with_raw_response(self) -> LinksWithRawResponse:
        """The same, whose methods return whole responses."""
        return LinksWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> LinksWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return LinksWithStreamingResponse(self._client)


class AsyncLinks(AsyncBaseClient):
    """The client for Links.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on `users`."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations on `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self._client)

    @cached_property
    def addresses(self) -> AsyncAddresses:
        """Operations on `addresses`."""
        from .resources.addresses import AsyncAddresses

        return AsyncAddresses(self._client)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on `orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._client)

    @property
    def with_raw_response(self) -> AsyncLinksWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncLinksWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncLinksWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncLinksWithStreamingResponse(self._client)


class LinksWithRawResponse(RawClientView):
    """`Links`, whose methods return whole responses."""

    users: Final = raw_resource(Links.users)
    notes: Final = raw_resource(Links.notes)
    addresses: Final = raw_resource(Links.addresses)
    orders: Final = raw_resource(Links.orders)


class LinksWithStreamingResponse(StreamedClientView):
    """`Links`, whose methods open responses, to be read piece by piece."""

    users: Final = streamed_resource(Links.users)
    notes: Final = streamed_resource(Links.notes)
    addresses: Final = streamed_resource(Links.addresses)
    orders: Final = streamed_resource(Links.orders)


class AsyncLinksWithRawResponse(AsyncRawClientView):
    """`AsyncLinks`, whose methods return whole responses."""

    users: Final = raw_resource(AsyncLinks.users)
    notes: Final = raw_resource(AsyncLinks.notes)
    addresses: Final = raw_resource(AsyncLinks.addresses)
    orders: Final = raw_resource(AsyncLinks.orders)


class AsyncLinksWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncLinks`, whose methods open responses, to be read piece by piece."""

    users: Final = streamed_resource(AsyncLinks.users)
    notes: Final = streamed_resource(AsyncLinks.notes)
    addresses: Final = streamed_resource(AsyncLinks.addresses)
    orders: Final = streamed_resource(AsyncLinks.orders)


Client = Links
"""The same class under the name that it has in every package."""

AsyncClient = AsyncLinks
"""The same class under the name that it has in every package."""
