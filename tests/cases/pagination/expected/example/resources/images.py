from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Value
from .._runtime.pagination.schemes import NextURL
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
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_LIST: DualOperation[models.ImageListPage, models.AsyncImageListPage] = DualOperation(
    "GET",
    "/images",
    results={"200": Value(lambda: models.ImageListResponse)},
    security=[["token"]],
    pages=NextURL(
        lambda: (models.ImageListPage, models.AsyncImageListPage),
        url="links.pages.next",
        items="images",
        total="meta.total",
    ),
)


class Images(SyncResource):
    """Operations on `images`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageListPage:
        """List Images.

        `GET /images`

        Args:
            page: Undocumented.
            per_page: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of images.
        """
        return self._client.page(
            _LIST,
            options,
            query={"page": page, "per_page": per_page},
        )

    @property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ImagesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ImagesWithStreamingResponse(self._client)


class AsyncImages(AsyncResource):
    """Operations on `images`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncImageListPage]:
        """List Images.

        For `async for`, or to be awaited for a page; else like `images.list`.
        """
        return self._client.page(
            _LIST,
            options,
            query={"page": page, "per_page": per_page},
        )

    @property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncImagesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncImagesWithStreamingResponse(self._client)


class ImagesWithRawResponse(RawView):
    """`Images`, whose methods return whole responses."""

    list: Final = raw_response(Images.list)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Images.list)


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncImages.list)


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncImages.list)
