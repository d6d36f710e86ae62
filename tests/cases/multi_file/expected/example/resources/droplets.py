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
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncDroplets",
    "AsyncDropletsWithRawResponse",
    "AsyncDropletsWithStreamingResponse",
    "Droplets",
    "DropletsWithRawResponse",
    "DropletsWithStreamingResponse",
]

_LIST: DualOperation[models.DropletListPage, models.AsyncDropletListPage] = (
    DualOperation(
        "GET",
        "/droplets",
        results={"200": Value(lambda: models.DropletListResponse)},
        pages=PageNumber(
            lambda: (models.DropletListPage, models.AsyncDropletListPage),
            argument="page",
            items="droplets",
        ),
    )
)


class Droplets(SyncResource):
    """Operations on `droplets`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DropletListPage:
        """List droplets.

        `GET /droplets`

        Args:
            page: Default: 1.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Droplets.
        """
        return self._client.page(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> DropletsWithRawResponse:
        """The same, whose methods return whole responses."""
        return DropletsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> DropletsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return DropletsWithStreamingResponse(self._client)


class AsyncDroplets(AsyncResource):
    """Operations on `droplets`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncDropletListPage]:
        """List droplets.

        For `async for`, or to be awaited for a page; else like `droplets.list`.
        """
        return self._client.page(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> AsyncDropletsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncDropletsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncDropletsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncDropletsWithStreamingResponse(self._client)


class DropletsWithRawResponse(RawView):
    """`Droplets`, whose methods return whole responses."""

    list: Final = raw_response(Droplets.list)


class DropletsWithStreamingResponse(StreamedView):
    """`Droplets`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Droplets.list)


class AsyncDropletsWithRawResponse(RawView):
    """`AsyncDroplets`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncDroplets.list)


class AsyncDropletsWithStreamingResponse(StreamedView):
    """`AsyncDroplets`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncDroplets.list)
