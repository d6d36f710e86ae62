from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.operations import Operation
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

__all__ = [
    "AsyncDeletions",
    "AsyncDeletionsWithRawResponse",
    "AsyncDeletionsWithStreamingResponse",
    "Deletions",
    "DeletionsWithRawResponse",
    "DeletionsWithStreamingResponse",
]

_START: Operation[None] = Operation(
    "DELETE",
    "/images/{image_id}",
    results={"204": None},
    security=[[], ["bearer_auth"]],
)


class Deletions(SyncResource):
    """Operations on `images.deletions`."""

    def start(self, image_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete an image.

        `DELETE /images/{image_id}`

        Args:
            image_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_START, options, path={"image_id": image_id})

    @property
    def with_raw_response(self) -> DeletionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return DeletionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> DeletionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return DeletionsWithStreamingResponse(self._client)


class AsyncDeletions(AsyncResource):
    """Operations on `images.deletions`."""

    async def start(self, image_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete an image.

        To be awaited; else like `images.deletions.start`.
        """
        return await self._client.call(_START, options, path={"image_id": image_id})

    @property
    def with_raw_response(self) -> AsyncDeletionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncDeletionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncDeletionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncDeletionsWithStreamingResponse(self._client)


class DeletionsWithRawResponse(RawView):
    """`Deletions`, whose methods return whole responses."""

    start: Final = raw_response(Deletions.start)


class DeletionsWithStreamingResponse(StreamedView):
    """`Deletions`, whose methods open responses, to be read piece by piece."""

    start: Final = streamed_response(Deletions.start)


class AsyncDeletionsWithRawResponse(RawView):
    """`AsyncDeletions`, whose methods return whole responses."""

    start: Final = async_raw_response(AsyncDeletions.start)


class AsyncDeletionsWithStreamingResponse(StreamedView):
    """`AsyncDeletions`, whose methods open responses, to be read piece by piece."""

    start: Final = async_streamed_response(AsyncDeletions.start)
