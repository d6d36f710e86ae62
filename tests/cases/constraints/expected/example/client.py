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
    from .resources.orders import AsyncOrders, Orders

__all__ = [
    "AsyncClient",
    "AsyncConstraints",
    "AsyncConstraintsWithRawResponse",
    "AsyncConstraintsWithStreamingResponse",
    "Client",
    "Constraints",
    "ConstraintsWithRawResponse",
    "ConstraintsWithStreamingResponse",
]


class Constraints(SyncBaseClient):
    """The client for Constraints.

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
    def orders(self) -> Orders:
        """Operations on `orders`."""
        from .resources.orders import Orders

        return Orders(self._client)

    @property
    def with_raw_response(self) -> ConstraintsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ConstraintsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ConstraintsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ConstraintsWithStreamingResponse(self._client)


class AsyncConstraints(AsyncBaseClient):
    """The client for Constraints.

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
    def orders(self) -> AsyncOrders:
        """Operations on `orders`."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._client)

    @property
    def with_raw_response(self) -> AsyncConstraintsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncConstraintsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncConstraintsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncConstraintsWithStreamingResponse(self._client)


class ConstraintsWithRawResponse(RawClientView):
    """`Constraints`, whose methods return whole responses."""

    orders: Final = raw_resource(Constraints.orders)


class ConstraintsWithStreamingResponse(StreamedClientView):
    """`Constraints`, whose methods open responses, to be read piece by piece."""

    orders: Final = streamed_resource(Constraints.orders)


class AsyncConstraintsWithRawResponse(AsyncRawClientView):
    """`AsyncConstraints`, whose methods return whole responses."""

    orders: Final = raw_resource(AsyncConstraints.orders)


class AsyncConstraintsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncConstraints`, whose methods open responses, to be read piece by piece."""

    orders: Final = streamed_resource(AsyncConstraints.orders)


Client = Constraints
"""The same class under the name that it has in every package."""

AsyncClient = AsyncConstraints
"""The same class under the name that it has in every package."""
