from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Value
from .._runtime.pagination.schemes import LastItem
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
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncCharges",
    "AsyncChargesWithRawResponse",
    "AsyncChargesWithStreamingResponse",
    "Charges",
    "ChargesWithRawResponse",
    "ChargesWithStreamingResponse",
]

_LIST: DualOperation[models.ChargeListPage, models.AsyncChargeListPage] = DualOperation(
    "GET",
    "/charges",
    results={"200": Value(lambda: models.ChargeList)},
    security=[["token"]],
    pages=LastItem(
        lambda: (models.ChargeListPage, models.AsyncChargeListPage),
        argument="starting_after",
        key="id",
        more="has_more",
        items="data",
    ),
)

_LIST_CUSTOMER_CHARGES: DualOperation[
    models.ChargeListPage,
    models.AsyncChargeListPage,
] = DualOperation(
    "GET",
    "/customers/{customer}/charges",
    results={"200": Value(lambda: models.ChargeList)},
    security=[["token"]],
    pages=LastItem(
        lambda: (models.ChargeListPage, models.AsyncChargeListPage),
        argument="starting_after",
        key="id",
        more="has_more",
        items="data",
    ),
)


class Charges(SyncResource):
    """Operations on `charges`."""

    def list(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ChargeListPage:
        """`GET /charges`

        Args:
            starting_after: Undocumented.
            limit: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of charges.
        """
        return self._client.page(
            _LIST,
            options,
            query={"starting_after": starting_after, "limit": limit},
        )

    def list_customer_charges(
        self,
        customer: str,
        *,
        starting_after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ChargeListPage:
        """`GET /customers/{customer}/charges`

        Args:
            customer: Undocumented.
            starting_after: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of charges.
        """
        return self._client.page(
            _LIST_CUSTOMER_CHARGES,
            options,
            path={"customer": customer},
            query={"starting_after": starting_after},
        )

    @property
    def with_raw_response(self) -> ChargesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ChargesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ChargesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ChargesWithStreamingResponse(self._client)


class AsyncCharges(AsyncResource):
    """Operations on `charges`."""

    def list(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncChargeListPage]:
        """`GET /charges`

        For `async for`, or to be awaited for a page; else like `charges.list`.
        """
        return self._client.page(
            _LIST,
            options,
            query={"starting_after": starting_after, "limit": limit},
        )

    def list_customer_charges(
        self,
        customer: str,
        *,
        starting_after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncChargeListPage]:
        """`GET /customers/{customer}/charges`

        For `async for`, or to be awaited for a page; else like
        `charges.list_customer_charges`.
        """
        return self._client.page(
            _LIST_CUSTOMER_CHARGES,
            options,
            path={"customer": customer},
            query={"starting_after": starting_after},
        )

    @property
    def with_raw_response(self) -> AsyncChargesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncChargesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncChargesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncChargesWithStreamingResponse(self._client)


class ChargesWithRawResponse(RawView):
    """`Charges`, whose methods return whole responses."""

    list: Final = raw_response(Charges.list)
    list_customer_charges: Final = raw_response(Charges.list_customer_charges)


class ChargesWithStreamingResponse(StreamedView):
    """`Charges`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Charges.list)
    list_customer_charges: Final = streamed_response(Charges.list_customer_charges)


class AsyncChargesWithRawResponse(RawView):
    """`AsyncCharges`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncCharges.list)
    list_customer_charges: Final = async_raw_response(
        AsyncCharges.list_customer_charges,
    )


class AsyncChargesWithStreamingResponse(StreamedView):
    """`AsyncCharges`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncCharges.list)
    list_customer_charges: Final = async_streamed_response(
        AsyncCharges.list_customer_charges,
    )
