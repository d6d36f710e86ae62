from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Operation, Value
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
    "AsyncLeaves",
    "AsyncLeavesWithRawResponse",
    "AsyncLeavesWithStreamingResponse",
    "Leaves",
    "LeavesWithRawResponse",
    "LeavesWithStreamingResponse",
]

_LIST: Operation[models.LeafListResponse] = Operation(
    "GET",
    "/leaves",
    results={"200": Value(lambda: models.LeafListResponse)},
)


class Leaves(SyncResource):
    """Operations on `leaves`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.LeafListResponse:
        """`GET /leaves`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The leaves.
        """
        return self._client.call(_LIST, options)

    @property
    def with_raw_response(self) -> LeavesWithRawResponse:
        """The same, whose methods return whole responses."""
        return LeavesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> LeavesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return LeavesWithStreamingResponse(self._client)


class AsyncLeaves(AsyncResource):
    """Operations on `leaves`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.LeafListResponse:
        """`GET /leaves`

        To be awaited; else like `leaves.list`.
        """
        return await self._client.call(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncLeavesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncLeavesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncLeavesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncLeavesWithStreamingResponse(self._client)


class LeavesWithRawResponse(RawView):
    """`Leaves`, whose methods return whole responses."""

    list: Final = raw_response(Leaves.list)


class LeavesWithStreamingResponse(StreamedView):
    """`Leaves`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Leaves.list)


class AsyncLeavesWithRawResponse(RawView):
    """`AsyncLeaves`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncLeaves.list)


class AsyncLeavesWithStreamingResponse(StreamedView):
    """`AsyncLeaves`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncLeaves.list)
