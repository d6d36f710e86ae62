# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..._runtime.deprecation import called_like, deprecated
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
    from typing import Any

    from ...resources.images import AsyncImages, Images

__all__ = [
    "AsyncPicturesByID",
    "AsyncPicturesByIDWithRawResponse",
    "AsyncPicturesByIDWithStreamingResponse",
    "PicturesByID",
    "PicturesByIDWithRawResponse",
    "PicturesByIDWithStreamingResponse",
]


class PicturesByID(SyncResource):
    """What it had is found elsewhere now."""

    @deprecated(
        "pictures.by_id.fetch is called images.get now; the old name will go away",
    )
    @called_like(lambda: Images.get)
    def fetch(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.get`."""
        from ...resources.images import Images

        return Images(self._client).get(*args, **kwargs)

    @property
    def with_raw_response(self) -> PicturesByIDWithRawResponse:
        """The same, whose methods return whole responses."""
        return PicturesByIDWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PicturesByIDWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PicturesByIDWithStreamingResponse(self._client)


class AsyncPicturesByID(AsyncResource):
    """What it had is found elsewhere now."""

    @deprecated(
        "pictures.by_id.fetch is called images.get now; the old name will go away",
    )
    @called_like(lambda: AsyncImages.get)
    def fetch(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.get`."""
        from ...resources.images import AsyncImages

        return AsyncImages(self._client).get(*args, **kwargs)

    @property
    def with_raw_response(self) -> AsyncPicturesByIDWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPicturesByIDWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPicturesByIDWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPicturesByIDWithStreamingResponse(self._client)


class PicturesByIDWithRawResponse(RawView):
    """`PicturesByID`, whose methods return whole responses."""

    fetch: Final = raw_response(PicturesByID.fetch)


class PicturesByIDWithStreamingResponse(StreamedView):
    """`PicturesByID`, whose methods open responses, to be read piece by piece."""

    fetch: Final = streamed_response(PicturesByID.fetch)


class AsyncPicturesByIDWithRawResponse(RawView):
    """`AsyncPicturesByID`, whose methods return whole responses."""

    fetch: Final = async_raw_response(AsyncPicturesByID.fetch)


class AsyncPicturesByIDWithStreamingResponse(StreamedView):
    """`AsyncPicturesByID`, whose methods open responses, to be read piece by piece."""

    fetch: Final = async_streamed_response(AsyncPicturesByID.fetch)
