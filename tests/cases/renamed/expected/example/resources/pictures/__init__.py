# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.deprecation import called_like, deprecated
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_resource,
    raw_response,
    streamed_resource,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Any

    from ...resources.images import AsyncImages, Images
    from .by_id import AsyncPicturesByID, PicturesByID

__all__ = [
    "AsyncPictures",
    "AsyncPicturesWithRawResponse",
    "AsyncPicturesWithStreamingResponse",
    "Pictures",
    "PicturesWithRawResponse",
    "PicturesWithStreamingResponse",
]


class Pictures(SyncResource):
    """What it had is found elsewhere now."""

    @cached_property
    def by_id(self) -> PicturesByID:
        """What it had is found elsewhere now."""
        from .by_id import PicturesByID

        return PicturesByID(self._client)

    @deprecated("pictures.make is called images.create now; the old name will go away")
    @called_like(lambda: Images.create)
    def make(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.create`."""
        from ...resources.images import Images

        return Images(self._client).create(*args, **kwargs)

    @property
    def with_raw_response(self) -> PicturesWithRawResponse:
        """The same, whose methods return whole responses."""
        return PicturesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PicturesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PicturesWithStreamingResponse(self._client)


class AsyncPictures(AsyncResource):
    """What it had is found elsewhere now."""

    @cached_property
    def by_id(self) -> AsyncPicturesByID:
        """What it had is found elsewhere now."""
        from .by_id import AsyncPicturesByID

        return AsyncPicturesByID(self._client)

    @deprecated("pictures.make is called images.create now; the old name will go away")
    @called_like(lambda: AsyncImages.create)
    def make(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.create`."""
        from ...resources.images import AsyncImages

        return AsyncImages(self._client).create(*args, **kwargs)

    @property
    def with_raw_response(self) -> AsyncPicturesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPicturesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPicturesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPicturesWithStreamingResponse(self._client)


class PicturesWithRawResponse(RawView):
    """`Pictures`, whose methods return whole responses."""

    by_id: Final = raw_resource(Pictures.by_id)
    make: Final = raw_response(Pictures.make)


class PicturesWithStreamingResponse(StreamedView):
    """`Pictures`, whose methods open responses, to be read piece by piece."""

    by_id: Final = streamed_resource(Pictures.by_id)
    make: Final = streamed_response(Pictures.make)


class AsyncPicturesWithRawResponse(RawView):
    """`AsyncPictures`, whose methods return whole responses."""

    by_id: Final = raw_resource(AsyncPictures.by_id)
    make: Final = async_raw_response(AsyncPictures.make)


class AsyncPicturesWithStreamingResponse(StreamedView):
    """`AsyncPictures`, whose methods open responses, to be read piece by piece."""

    by_id: Final = streamed_resource(AsyncPictures.by_id)
    make: Final = async_streamed_response(AsyncPictures.make)
