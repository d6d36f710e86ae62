from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.views import RawView, StreamedView, raw_resource, streamed_resource

if TYPE_CHECKING:
    from .images import AsyncImages, Images

__all__ = [
    "AsyncGPUDroplets",
    "AsyncGPUDropletsWithRawResponse",
    "AsyncGPUDropletsWithStreamingResponse",
    "GPUDroplets",
    "GPUDropletsWithRawResponse",
    "GPUDropletsWithStreamingResponse",
]


class GPUDroplets(SyncResource):
    """Operations on `gpu_droplets`."""

    @cached_property
    def images(self) -> Images:
        """Images are what Droplets are created from: distributions, snapshots, backups,
        and custom images that you import.
        """
        from .images import Images

        return Images(self._client)

    @property
    def with_raw_response(self) -> GPUDropletsWithRawResponse:
        """The same, whose methods return whole responses."""
        return GPUDropletsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> GPUDropletsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return GPUDropletsWithStreamingResponse(self._client)


class AsyncGPUDroplets(AsyncResource):
    """Operations on `gpu_droplets`."""

    @cached_property
    def images(self) -> AsyncImages:
        """Images are what Droplets are created from: distributions, snapshots, backups,
        and custom images that you import.
        """
        from .images import AsyncImages

        return AsyncImages(self._client)

    @property
    def with_raw_response(self) -> AsyncGPUDropletsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncGPUDropletsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncGPUDropletsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncGPUDropletsWithStreamingResponse(self._client)


class GPUDropletsWithRawResponse(RawView):
    """`GPUDroplets`, whose methods return whole responses."""

    images: Final = raw_resource(GPUDroplets.images)


class GPUDropletsWithStreamingResponse(StreamedView):
    """`GPUDroplets`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(GPUDroplets.images)


class AsyncGPUDropletsWithRawResponse(RawView):
    """`AsyncGPUDroplets`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncGPUDroplets.images)


class AsyncGPUDropletsWithStreamingResponse(StreamedView):
    """`AsyncGPUDroplets`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncGPUDroplets.images)
