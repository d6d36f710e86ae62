from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Value
from .._runtime.pagination.schemes import PageNumber
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncListPage, AsyncPaginator
    from .._runtime.pagination.pages import SyncListPage
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
]

_LIST: DualOperation[SyncListPage[int], AsyncListPage[int]] = DualOperation(
    "GET",
    "/users/{userId}/orders",
    results={"200": Value(lambda: models.OrderListResponse)},
    pages=PageNumber(argument="page"),
)


class Orders(SyncResource):
    """Operations on `orders`."""

    def list(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[int]:
        """`GET /users/{userId}/orders`

        Args:
            user_id: Undocumented.
            page: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of orders.
        """
        return self._client.page(
            _LIST,
            options,
            path={"userId": user_id},
            query={"page": page},
        )

    @property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same, whose methods return whole responses."""
        return OrdersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return OrdersWithStreamingResponse(self._client)


class AsyncOrders(AsyncResource):
    """Operations on `orders`."""

    def list(
        self,
        user_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[int]]:
        """`GET /users/{userId}/orders`

        For `async for`, or to be awaited for a page; else like `orders.list`.
        """
        return self._client.page(
            _LIST,
            options,
            path={"userId": user_id},
            query={"page": page},
        )

    @property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncOrdersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncOrdersWithStreamingResponse(self._client)


class OrdersWithRawResponse(RawView):
    """`Orders`, whose methods return whole responses."""

    list: Final = raw_response(Orders.list)


class OrdersWithStreamingResponse(StreamedView):
    """`Orders`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Orders.list)


class AsyncOrdersWithRawResponse(RawView):
    """`AsyncOrders`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncOrders.list)


class AsyncOrdersWithStreamingResponse(StreamedView):
    """`AsyncOrders`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncOrders.list)
