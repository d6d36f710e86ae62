from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import JSON

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncImages",
    "Images",
]

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
        x_trace: str | Omit = omit,
        source: models.ImageSourceParam | models.ImageSource | Omit = omit,
        size: Literal[1] | Omit = omit,
        digest: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /images`

        Args:
            name: Undocumented.
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
            body={"name": name, "source": source, "size": size, "digest": digest},
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
            body={"name": name, "source": source, "size": size, "digest": digest},
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
