# pyright: reportDeprecated=false
from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, overload

from ... import models
from ..._runtime.deprecation import called_like, deprecated, former_arguments
from ..._runtime.operations import Body, Headers, Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
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
    from typing import Any, Unpack

    from ... import enums
    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit
    from .deletions import AsyncDeletions, Deletions

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_TOTAL_HEADERS: Final = Headers(lambda: models.TotalHeaders)

_LIST: Operation[models.ImageListResponse] = Operation(
    "GET",
    "/images",
    results={"200": Value(lambda: models.ImageListResponse)},
    security=[[], ["bearer_auth"]],
)

_CREATE: Operation[models.Image] = Operation(
    "POST",
    "/images",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Image)},
    security=[[], ["bearer_auth"]],
)

_FIND: Operation[models.Image] = Operation(
    "GET",
    "/images/first",
    results={"200": Value(lambda: models.Image)},
    security=[[], ["bearer_auth"]],
)

_GET: Operation[models.Image] = Operation(
    "GET",
    "/images/{image_id}",
    results={"200": Value(lambda: models.Image)},
    security=[[], ["bearer_auth"]],
)

_UPDATE: Operation[models.Image] = Operation(
    "PUT",
    "/images/{image_id}",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Image)},
    security=[[], ["bearer_auth"]],
)


class Images(SyncResource):
    """Operations on `images`."""

    @cached_property
    def deletions(self) -> Deletions:
        """Operations on `images.deletions`."""
        from .deletions import Deletions

        return Deletions(self._client)

    def list(
        self,
        *,
        sort: str,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageListResponse:
        """List images.

        `GET /images`

        Args:
            sort: Undocumented.
            limit: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            All of them.
        """
        return self._client.call(_LIST, options, query={"sort": sort, "limit": limit})

    def create(
        self,
        *,
        name: str,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Create an image.

        `POST /images`

        Args:
            name: What it is called.
            state: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.
        """
        return self._client.call(_CREATE, options, body={"name": name, "state": state})

    @overload
    def find(
        self,
        *,
        name: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @overload
    @deprecated("the argument `called` is called `name` now; the old name will go away")
    def find(
        self,
        *,
        name: str | Omit = omit,
        called: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @former_arguments(called="name")
    def find(
        self,
        *,
        name: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Find an image.

        `GET /images/first`

        Args:
            name: Undocumented.
            skip: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.
        """
        return self._client.call(_FIND, options, query={"name": name, "skip": skip})

    @deprecated("images.get is deprecated")
    def get(self, image_id: int, **options: Unpack[RequestOptions]) -> models.Image:
        """Get an image.

        Deprecated.

        `GET /images/{image_id}`

        Args:
            image_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.
        """
        return self._client.call(_GET, options, path={"image_id": image_id})

    @overload
    def update(
        self,
        image_id: int,
        *,
        name: str,
        notify: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @overload
    @deprecated(
        "the argument `id` is called `image_id` now, `title` is called `name` now, `tell` is called `notify` now; the old name will go away",
    )
    def update(
        self,
        id: int,
        *,
        title: str,
        tell: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @former_arguments(id="image_id", tell="notify", title="name")
    def update(
        self,
        image_id: int,
        *,
        name: str,
        notify: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Update an image.

        `PUT /images/{image_id}`

        Args:
            image_id: Undocumented.
            name: What it is called.
            notify: Undocumented.
            state: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.
        """
        return self._client.call(
            _UPDATE,
            options,
            path={"image_id": image_id},
            query={"notify": notify},
            body={"name": name, "state": state},
        )

    @deprecated("images.list_all is called images.list now; the old name will go away")
    @called_like(lambda: Images.list)
    def list_all(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.list`."""
        return Images(self._client).list(*args, **kwargs)

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

    @cached_property
    def deletions(self) -> AsyncDeletions:
        """Operations on `images.deletions`."""
        from .deletions import AsyncDeletions

        return AsyncDeletions(self._client)

    async def list(
        self,
        *,
        sort: str,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageListResponse:
        """List images.

        To be awaited; else like `images.list`.
        """
        return await self._client.call(
            _LIST,
            options,
            query={"sort": sort, "limit": limit},
        )

    async def create(
        self,
        *,
        name: str,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Create an image.

        To be awaited; else like `images.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"name": name, "state": state},
        )

    @overload
    async def find(
        self,
        *,
        name: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @overload
    @deprecated("the argument `called` is called `name` now; the old name will go away")
    async def find(
        self,
        *,
        name: str | Omit = omit,
        called: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @former_arguments(called="name")
    async def find(
        self,
        *,
        name: str | Omit = omit,
        skip: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Find an image.

        To be awaited; else like `images.find`.
        """
        return await self._client.call(
            _FIND,
            options,
            query={"name": name, "skip": skip},
        )

    @deprecated("images.get is deprecated")
    async def get(
        self,
        image_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Get an image.

        To be awaited; else like `images.get`.
        """
        return await self._client.call(_GET, options, path={"image_id": image_id})

    @overload
    async def update(
        self,
        image_id: int,
        *,
        name: str,
        notify: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @overload
    @deprecated(
        "the argument `id` is called `image_id` now, `title` is called `name` now, `tell` is called `notify` now; the old name will go away",
    )
    async def update(
        self,
        id: int,
        *,
        title: str,
        tell: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image: ...

    @former_arguments(id="image_id", tell="notify", title="name")
    async def update(
        self,
        image_id: int,
        *,
        name: str,
        notify: bool | Omit = omit,
        state: enums.StateLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Image:
        """Update an image.

        To be awaited; else like `images.update`.
        """
        return await self._client.call(
            _UPDATE,
            options,
            path={"image_id": image_id},
            query={"notify": notify},
            body={"name": name, "state": state},
        )

    @deprecated("images.list_all is called images.list now; the old name will go away")
    @called_like(lambda: AsyncImages.list)
    def list_all(self, *args: Any, **kwargs: Any) -> Any:
        """The former name of `images.list`."""
        return AsyncImages(self._client).list(*args, **kwargs)

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

    deletions: Final = raw_resource(Images.deletions)
    list: Final = raw_response(Images.list, _TOTAL_HEADERS)
    create: Final = raw_response(Images.create)
    find: Final = raw_response(Images.find)
    get: Final = raw_response(Images.get)
    update: Final = raw_response(Images.update)
    list_all: Final = raw_response(Images.list_all, _TOTAL_HEADERS)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    deletions: Final = streamed_resource(Images.deletions)
    list: Final = streamed_response(Images.list, _TOTAL_HEADERS)
    create: Final = streamed_response(Images.create)
    find: Final = streamed_response(Images.find)
    get: Final = streamed_response(Images.get)
    update: Final = streamed_response(Images.update)
    list_all: Final = streamed_response(Images.list_all, _TOTAL_HEADERS)


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    deletions: Final = raw_resource(AsyncImages.deletions)
    list: Final = async_raw_response(AsyncImages.list, _TOTAL_HEADERS)
    create: Final = async_raw_response(AsyncImages.create)
    find: Final = async_raw_response(AsyncImages.find)
    get: Final = async_raw_response(AsyncImages.get)
    update: Final = async_raw_response(AsyncImages.update)
    list_all: Final = async_raw_response(AsyncImages.list_all, _TOTAL_HEADERS)


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    deletions: Final = streamed_resource(AsyncImages.deletions)
    list: Final = async_streamed_response(AsyncImages.list, _TOTAL_HEADERS)
    create: Final = async_streamed_response(AsyncImages.create)
    find: Final = async_streamed_response(AsyncImages.find)
    get: Final = async_streamed_response(AsyncImages.get)
    update: Final = async_streamed_response(AsyncImages.update)
    list_all: Final = async_streamed_response(AsyncImages.list_all, _TOTAL_HEADERS)
