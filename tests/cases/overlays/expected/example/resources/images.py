from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Operation, Value
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
    from typing import Any, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncListPage, AsyncPaginator
    from .._runtime.pagination.pages import SyncListPage
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_LIST: DualOperation[SyncListPage[models.Image], AsyncListPage[models.Image]] = (
    DualOperation(
        "GET",
        "/images",
        results={"200": Value(lambda: models.ImageListResponse)},
        pages=PageNumber(argument="page"),
    )
)

_RETRIEVE: Operation[models.ImageRetrieveResponse] = Operation(
    "GET",
    "/images/{id}",
    results={"200": Value(lambda: models.ImageRetrieveResponse)},
)


class Images(SyncResource):
    """Operations on `images`."""

    def list(
        self,
        *,
        name: str | Omit = omit,
        kind: str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        size: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[models.Image]:
        """List all images.

        `GET /images`

        Args:
            name: Undocumented.
            kind: Default: 1.
            limit: Default: `ten`.
            page: Undocumented.
            size: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            All images.
        """
        return self._client.page(
            _LIST,
            options,
            query={
                "name": name,
                "kind": kind,
                "limit": limit,
                "page": page,
                "size": size,
            },
        )

    def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> models.ImageRetrieveResponse:
        """Retrieve the images of an id.

        `GET /images/{id}`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            All images.
        """
        return self._client.call(_RETRIEVE, options, path={"id": id})

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
        name: str | Omit = omit,
        kind: str | Omit = omit,
        limit: int | Omit = omit,
        page: int | Omit = omit,
        size: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[models.Image]]:
        """List all images.

        For `async for`, or to be awaited for a page; else like `images.list`.
        """
        return self._client.page(
            _LIST,
            options,
            query={
                "name": name,
                "kind": kind,
                "limit": limit,
                "page": page,
                "size": size,
            },
        )

    async def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> models.ImageRetrieveResponse:
        """Retrieve the images of an id.

        To be awaited; else like `images.retrieve`.
        """
        return await self._client.call(_RETRIEVE, options, path={"id": id})

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
    retrieve: Final = raw_response(Images.retrieve)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Images.list)
    retrieve: Final = streamed_response(Images.retrieve)


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncImages.list)
    retrieve: Final = async_raw_response(AsyncImages.retrieve)


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncImages.list)
    retrieve: Final = async_streamed_response(AsyncImages.retrieve)
