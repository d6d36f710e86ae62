from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation, Value
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
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncOrders",
    "AsyncOrdersWithRawResponse",
    "AsyncOrdersWithStreamingResponse",
    "Orders",
    "OrdersWithRawResponse",
    "OrdersWithStreamingResponse",
]

_LIST: Operation[models.Order] = Operation(
    "GET",
    "/orders",
    results={"200": Value(lambda: models.Order)},
    limits=[
        (["query", "per_page"], {"minimum": 1, "maximum": 200}),
        (["query", "ids"], {"maxItems": 2, "uniqueItems": True}),
        (["query", "ids", ...], {"minLength": 2}),
        (["headers", "X-Trace"], {"pattern": "^[a-f0-9]+$"}),
    ],
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/orders",
    body=Body("application/json"),
    results={"204": None},
    limits=[
        (["body", "price"], {"exclusiveMinimum": 0, "multipleOf": 0.01}),
        (["body", "note"], {"maxLength": 5}),
        (["body", "lines"], {"minItems": 1}),
        (["body", "lines", ..., "count"], {"maximum": 9}),
        (["body", "marks"], {"maxProperties": 1}),
        (["body", "marks", ...], {"maxLength": 3}),
    ],
)

_DELETE: Operation[None] = Operation("DELETE", "/orders/{code}", results={"204": None})


class Orders(SyncResource):
    """Operations on `orders`."""

    def list(
        self,
        *,
        per_page: int | Omit = omit,
        ids: SequenceNotStr[str] | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """`GET /orders`

        Args:
            per_page: Minimum: 1. Maximum: 200.
            ids: Maximum number of items: 2. No item twice.
            x_trace: Pattern: `^[a-f0-9]+$`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Orders.
        """
        return self._client.call(
            _LIST,
            options,
            query={"per_page": per_page, "ids": ids},
            headers={"X-Trace": x_trace},
        )

    def create(
        self,
        *,
        price: float,
        lines: Sequence[models.LineParam | models.Line],
        note: str | None | Omit = omit,
        marks: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`

        Args:
            price: Minimum: 0. Multiple of: 0.01.
            lines: Minimum number of items: 1.
            note: Maximum length: 5.
            marks: Maximum number of members: 1.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _CREATE,
            options,
            body={"price": price, "lines": lines, "note": note, "marks": marks},
        )

    def delete(self, code: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /orders/{code}`

        Args:
            code: Pattern: `^\\p{L}+$`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_DELETE, options, path={"code": code})

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

    async def list(
        self,
        *,
        per_page: int | Omit = omit,
        ids: SequenceNotStr[str] | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """`GET /orders`

        To be awaited; else like `orders.list`.
        """
        return await self._client.call(
            _LIST,
            options,
            query={"per_page": per_page, "ids": ids},
            headers={"X-Trace": x_trace},
        )

    async def create(
        self,
        *,
        price: float,
        lines: Sequence[models.LineParam | models.Line],
        note: str | None | Omit = omit,
        marks: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /orders`

        To be awaited; else like `orders.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"price": price, "lines": lines, "note": note, "marks": marks},
        )

    async def delete(self, code: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /orders/{code}`

        To be awaited; else like `orders.delete`.
        """
        return await self._client.call(_DELETE, options, path={"code": code})

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
    create: Final = raw_response(Orders.create)
    delete: Final = raw_response(Orders.delete)


class OrdersWithStreamingResponse(StreamedView):
    """`Orders`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Orders.list)
    create: Final = streamed_response(Orders.create)
    delete: Final = streamed_response(Orders.delete)


class AsyncOrdersWithRawResponse(RawView):
    """`AsyncOrders`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncOrders.list)
    create: Final = async_raw_response(AsyncOrders.create)
    delete: Final = async_raw_response(AsyncOrders.delete)


class AsyncOrdersWithStreamingResponse(StreamedView):
    """`AsyncOrders`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncOrders.list)
    create: Final = async_streamed_response(AsyncOrders.create)
    delete: Final = async_streamed_response(AsyncOrders.delete)
