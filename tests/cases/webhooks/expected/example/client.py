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
    from .resources.orders import AsyncOrdersResource, OrdersResource
    from .webhooks import Webhooks

__all__ = [
    "AsyncClient",
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "Client",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
]


class Orders(SyncBaseClient):
    """The client for Orders.

    Args:
        webhook_secret: What the API signs webhooks with. By default the environment
            variable `EXAMPLE_WEBHOOK_SECRET`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://orders.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://orders.example",
            credentials={},
            user_agent="example/0.1.0",
            webhook_secret=webhook_secret or environment("EXAMPLE_WEBHOOK_SECRET"),
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def orders(self) -> OrdersResource:
        """Operations on `orders`."""
        from .resources.orders import OrdersResource

        return OrdersResource(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends on its own."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same, whose methods return whole responses."""
        return OrdersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return OrdersWithStreamingResponse(self._client)


class AsyncOrders(AsyncBaseClient):
    """The client for Orders.

    Every method is to be awaited.

    Args:
        webhook_secret: What the API signs webhooks with. By default the environment
            variable `EXAMPLE_WEBHOOK_SECRET`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://orders.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        webhook_secret: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://orders.example",
            credentials={},
            user_agent="example/0.1.0",
            webhook_secret=webhook_secret or environment("EXAMPLE_WEBHOOK_SECRET"),
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def orders(self) -> AsyncOrdersResource:
        """Operations on `orders`."""
        from .resources.orders import AsyncOrdersResource

        return AsyncOrdersResource(self._client)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the API sends on its own."""
        from .webhooks import Webhooks

        return Webhooks(self)

    @property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncOrdersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncOrdersWithStreamingResponse(self._client)


class OrdersWithRawResponse(RawClientView):
    """`Orders`, whose methods return whole responses."""

    orders: Final = raw_resource(Orders.orders)


class OrdersWithStreamingResponse(StreamedClientView):
    """`Orders`, whose methods open responses, to be read piece by piece."""

    orders: Final = streamed_resource(Orders.orders)


class AsyncOrdersWithRawResponse(AsyncRawClientView):
    """`AsyncOrders`, whose methods return whole responses."""

    orders: Final = raw_resource(AsyncOrders.orders)


class AsyncOrdersWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncOrders`, whose methods open responses, to be read piece by piece."""

    orders: Final = streamed_resource(AsyncOrders.orders)


Client = Orders
"""The same class under the name that it has in every package."""

AsyncClient = AsyncOrders
"""The same class under the name that it has in every package."""
