from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
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

__all__ = [
    "AsyncOrdersResource",
    "AsyncOrdersResourceWithRawResponse",
    "AsyncOrdersResourceWithStreamingResponse",
    "OrdersResource",
    "OrdersResourceWithRawResponse",
    "OrdersResourceWithStreamingResponse",
]

_CREATE: Operation[models.Order] = Operation(
    "POST",
    "/orders",
    body=Body("application/json"),
    results={"201": Value(lambda: models.Order)},
)


class OrdersResource(SyncResource):
    """Operations on `orders`."""

    def create(
        self,
        *,
        callback_url: str,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Create an order.

        `POST /orders`

        Args:
            callback_url: Format: `uri`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The order.
        """
        return self._client.call(_CREATE, options, body={"callback_url": callback_url})

    @property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return OrdersResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return OrdersResourceWithStreamingResponse(self._client)


class AsyncOrdersResource(AsyncResource):
    """Operations on `orders`."""

    async def create(
        self,
        *,
        callback_url: str,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Create an order.

        To be awaited; else like `orders.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"callback_url": callback_url},
        )

    @property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncOrdersResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncOrdersResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncOrdersResourceWithStreamingResponse(self._client)


class OrdersResourceWithRawResponse(RawView):
    """`OrdersResource`, whose methods return whole responses."""

    create: Final = raw_response(OrdersResource.create)


class OrdersResourceWithStreamingResponse(StreamedView):
    """`OrdersResource`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(OrdersResource.create)


class AsyncOrdersResourceWithRawResponse(RawView):
    """`AsyncOrdersResource`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncOrdersResource.create)


class AsyncOrdersResourceWithStreamingResponse(StreamedView):
    """`AsyncOrdersResource`, whose methods open responses, to be read piece by
    piece.
    """

    create: Final = async_streamed_response(AsyncOrdersResource.create)
