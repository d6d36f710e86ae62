from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Headers, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import JSON
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_GONE_HEADERS: Final = Headers(lambda: models.GoneHeaders)

_LIST_IMAGES_GET: Operation[models.ImageListImagesGetResponse] = Operation(
    "GET",
    "/images",
    results={"200": Value(lambda: models.ImageListImagesGetResponse)},
    security=[[]],
    query_styles={"filter": JSON},
)

_LIST_IMAGES_POST: Operation[None] = Operation(
    "POST",
    "/images",
    body=Body("application/json"),
    results={"default": None},
    security=[[]],
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/images/{image_id}",
    results={"default": None},
    security=[[]],
)

_DELETE_IMAGE_BY_IMAGE_ID: Operation[None] = Operation(
    "DELETE",
    "/images/{image_id}",
    results={"204": None},
    security=[[]],
)

_DELETE_IMAGE_BY_ID: Operation[None] = Operation(
    "DELETE",
    "/images/{id}",
    results={"default": None},
    security=[[]],
)


class Images(SyncResource):
    """Operations on `images`."""

    def list_images_get(
        self,
        *,
        limit: int | Omit = omit,
        kind: Literal["snapshot", "backup", 7] | Omit = omit,
        filter: Mapping[str, Any] | Omit = omit,
        sort: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageListImagesGetResponse:
        """`GET /images`

        Args:
            limit: Default: `20`.
            kind: Undocumented.
            filter: Undocumented.
            sort: Undocumented.
            x_trace: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Raises:
            APIStatusError: No images.
        """
        return self._client.call(
            _LIST_IMAGES_GET,
            options,
            query={"limit": limit, "kind": kind, "filter": filter, "sort": sort},
            headers={"X-Trace": x_trace},
        )

    def list_images_post(
        self,
        *,
        name: str | None,
        anything: Any,
        x_trace: str | Omit = omit,
        source: models.ImageSourceParam | models.ImageSource | Omit = omit,
        size: Literal[1] | Omit = omit,
        digest: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /images`

        Args:
            name: Undocumented.
            anything: Undocumented.
            x_trace: Undocumented.
            source: Undocumented.
            size: Undocumented.
            digest: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _LIST_IMAGES_POST,
            options,
            headers={"X-Trace": x_trace},
            body={
                "name": name,
                "anything": anything,
                "source": source,
                "size": size,
                "digest": digest,
            },
        )

    def retrieve(self, image_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /images/{image_id}`

        Args:
            image_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_RETRIEVE, options, path={"image_id": image_id})

    def delete_image_by_image_id(
        self,
        image_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /images/{image_id}`

        Args:
            image_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _DELETE_IMAGE_BY_IMAGE_ID,
            options,
            path={"image_id": image_id},
        )

    def delete_image_by_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /images/{id}`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_DELETE_IMAGE_BY_ID, options, path={"id": id})

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

    async def list_images_get(
        self,
        *,
        limit: int | Omit = omit,
        kind: Literal["snapshot", "backup", 7] | Omit = omit,
        filter: Mapping[str, Any] | Omit = omit,
        sort: str | Omit = omit,
        x_trace: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageListImagesGetResponse:
        """`GET /images`

        To be awaited; else like `images.list_images_get`.
        """
        return await self._client.call(
            _LIST_IMAGES_GET,
            options,
            query={"limit": limit, "kind": kind, "filter": filter, "sort": sort},
            headers={"X-Trace": x_trace},
        )

    async def list_images_post(
        self,
        *,
        name: str | None,
        anything: Any,
        x_trace: str | Omit = omit,
        source: models.ImageSourceParam | models.ImageSource | Omit = omit,
        size: Literal[1] | Omit = omit,
        digest: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /images`

        To be awaited; else like `images.list_images_post`.
        """
        return await self._client.call(
            _LIST_IMAGES_POST,
            options,
            headers={"X-Trace": x_trace},
            body={
                "name": name,
                "anything": anything,
                "source": source,
                "size": size,
                "digest": digest,
            },
        )

    async def retrieve(self, image_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /images/{image_id}`

        To be awaited; else like `images.retrieve`.
        """
        return await self._client.call(_RETRIEVE, options, path={"image_id": image_id})

    async def delete_image_by_image_id(
        self,
        image_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /images/{image_id}`

        To be awaited; else like `images.delete_image_by_image_id`.
        """
        return await self._client.call(
            _DELETE_IMAGE_BY_IMAGE_ID,
            options,
            path={"image_id": image_id},
        )

    async def delete_image_by_id(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`DELETE /images/{id}`

        To be awaited; else like `images.delete_image_by_id`.
        """
        return await self._client.call(_DELETE_IMAGE_BY_ID, options, path={"id": id})

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

    list_images_get: Final = raw_response(Images.list_images_get)
    list_images_post: Final = raw_response(Images.list_images_post)
    retrieve: Final = raw_response(Images.retrieve, _GONE_HEADERS)
    delete_image_by_image_id: Final = raw_response(Images.delete_image_by_image_id)
    delete_image_by_id: Final = raw_response(Images.delete_image_by_id, _GONE_HEADERS)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    list_images_get: Final = streamed_response(Images.list_images_get)
    list_images_post: Final = streamed_response(Images.list_images_post)
    retrieve: Final = streamed_response(Images.retrieve, _GONE_HEADERS)
    delete_image_by_image_id: Final = streamed_response(Images.delete_image_by_image_id)
    delete_image_by_id: Final = streamed_response(
        Images.delete_image_by_id,
        _GONE_HEADERS,
    )


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    list_images_get: Final = async_raw_response(AsyncImages.list_images_get)
    list_images_post: Final = async_raw_response(AsyncImages.list_images_post)
    retrieve: Final = async_raw_response(AsyncImages.retrieve, _GONE_HEADERS)
    delete_image_by_image_id: Final = async_raw_response(
        AsyncImages.delete_image_by_image_id,
    )
    delete_image_by_id: Final = async_raw_response(
        AsyncImages.delete_image_by_id,
        _GONE_HEADERS,
    )


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    list_images_get: Final = async_streamed_response(AsyncImages.list_images_get)
    list_images_post: Final = async_streamed_response(AsyncImages.list_images_post)
    retrieve: Final = async_streamed_response(AsyncImages.retrieve, _GONE_HEADERS)
    delete_image_by_image_id: Final = async_streamed_response(
        AsyncImages.delete_image_by_image_id,
    )
    delete_image_by_id: Final = async_streamed_response(
        AsyncImages.delete_image_by_id,
        _GONE_HEADERS,
    )
