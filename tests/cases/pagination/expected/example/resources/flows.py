from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, DualOperation, Value
from .._runtime.pagination.schemes import BODY, Offset, PageNumber
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
    "AsyncFlows",
    "AsyncFlowsWithRawResponse",
    "AsyncFlowsWithStreamingResponse",
    "Flows",
    "FlowsWithRawResponse",
    "FlowsWithStreamingResponse",
]

_FILTER: DualOperation[SyncListPage[models.Image], AsyncListPage[models.Image]] = (
    DualOperation(
        "POST",
        "/flows/filter",
        body=Body("application/json"),
        is_body_optional=True,
        results={"200": Value(lambda: models.FlowFilterResponse)},
        security=[["token"]],
        pages=Offset(argument="offset", place=BODY),
    )
)

_PAGINATE_FLOWS: DualOperation[
    models.FlowPaginateFlowsPage,
    models.AsyncFlowPaginateFlowsPage,
] = DualOperation(
    "POST",
    "/flows/paginate",
    body=Body("application/json"),
    is_body_optional=True,
    results={"200": Value(lambda: models.FlowPaginateFlowsResponse)},
    security=[["token"]],
    pages=PageNumber(
        lambda: (models.FlowPaginateFlowsPage, models.AsyncFlowPaginateFlowsPage),
        argument="page",
        place=BODY,
        pages="pages_",
        items="results",
    ),
)


class Flows(SyncResource):
    """Operations on `flows`."""

    def filter(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[models.Image]:
        """`POST /flows/filter`

        Args:
            offset: Default: 0.
            limit: Undocumented.
            name: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Flows.
        """
        return self._client.page(
            _FILTER,
            options,
            body={"offset": offset, "limit": limit, "name": name},
        )

    def paginate_flows(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FlowPaginateFlowsPage:
        """`POST /flows/paginate`

        Args:
            page: Default: 1.
            limit: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of flows.
        """
        return self._client.page(
            _PAGINATE_FLOWS,
            options,
            body={"page": page, "limit": limit},
        )

    @property
    def with_raw_response(self) -> FlowsWithRawResponse:
        """The same, whose methods return whole responses."""
        return FlowsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> FlowsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return FlowsWithStreamingResponse(self._client)


class AsyncFlows(AsyncResource):
    """Operations on `flows`."""

    def filter(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[models.Image]]:
        """`POST /flows/filter`

        For `async for`, or to be awaited for a page; else like `flows.filter`.
        """
        return self._client.page(
            _FILTER,
            options,
            body={"offset": offset, "limit": limit, "name": name},
        )

    def paginate_flows(
        self,
        *,
        page: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncFlowPaginateFlowsPage]:
        """`POST /flows/paginate`

        For `async for`, or to be awaited for a page; else like `flows.paginate_flows`.
        """
        return self._client.page(
            _PAGINATE_FLOWS,
            options,
            body={"page": page, "limit": limit},
        )

    @property
    def with_raw_response(self) -> AsyncFlowsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncFlowsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncFlowsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncFlowsWithStreamingResponse(self._client)


class FlowsWithRawResponse(RawView):
    """`Flows`, whose methods return whole responses."""

    filter: Final = raw_response(Flows.filter)
    paginate_flows: Final = raw_response(Flows.paginate_flows)


class FlowsWithStreamingResponse(StreamedView):
    """`Flows`, whose methods open responses, to be read piece by piece."""

    filter: Final = streamed_response(Flows.filter)
    paginate_flows: Final = streamed_response(Flows.paginate_flows)


class AsyncFlowsWithRawResponse(RawView):
    """`AsyncFlows`, whose methods return whole responses."""

    filter: Final = async_raw_response(AsyncFlows.filter)
    paginate_flows: Final = async_raw_response(AsyncFlows.paginate_flows)


class AsyncFlowsWithStreamingResponse(StreamedView):
    """`AsyncFlows`, whose methods open responses, to be read piece by piece."""

    filter: Final = async_streamed_response(AsyncFlows.filter)
    paginate_flows: Final = async_streamed_response(AsyncFlows.paginate_flows)
