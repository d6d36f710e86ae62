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
    "AsyncVolumes",
    "AsyncVolumesWithRawResponse",
    "AsyncVolumesWithStreamingResponse",
    "Volumes",
    "VolumesWithRawResponse",
    "VolumesWithStreamingResponse",
]

_LIST: Operation[models.VolumeListResponse] = Operation(
    "GET",
    "/volumes",
    results={"200": Value(lambda: models.VolumeListResponse)},
)


class Volumes(SyncResource):
    """Operations on `volumes`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.VolumeListResponse:
        """`GET /volumes`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Volumes.
        """
        return self._client.call(_LIST, options)

    @property
    def with_raw_response(self) -> VolumesWithRawResponse:
        """The same, whose methods return whole responses."""
        return VolumesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> VolumesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return VolumesWithStreamingResponse(self._client)


class AsyncVolumes(AsyncResource):
    """Operations on `volumes`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.VolumeListResponse:
        """`GET /volumes`

        To be awaited; else like `volumes.list`.
        """
        return await self._client.call(_LIST, options)

    @property
    def with_raw_response(self) -> AsyncVolumesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncVolumesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncVolumesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncVolumesWithStreamingResponse(self._client)


class VolumesWithRawResponse(RawView):
    """`Volumes`, whose methods return whole responses."""

    list: Final = raw_response(Volumes.list)


class VolumesWithStreamingResponse(StreamedView):
    """`Volumes`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Volumes.list)


class AsyncVolumesWithRawResponse(RawView):
    """`AsyncVolumes`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncVolumes.list)


class AsyncVolumesWithStreamingResponse(StreamedView):
    """`AsyncVolumes`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncVolumes.list)
