from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation, Value
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

    from .. import enums
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

_CREATE: Operation[models.ImageCreateResponse] = Operation(
    "POST",
    "/images",
    body=Body("application/json"),
    results={"200": Value(lambda: models.ImageCreateResponse)},
    errors={"default": Value(lambda: models.ImageCreateError)},
)

_REPLACE_DETAILS: Operation[models.Detailed] = Operation(
    "PUT",
    "/details",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Detailed)},
)


class Images(SyncResource):
    """Operations on `images`."""

    def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike | None,
        note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """`POST /images`

        Args:
            name: Undocumented.
            url: Undocumented.
            region: Only words are added.
            note: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.

        Raises:
            APIStatusError: An error.
        """
        return self._client.call(
            _CREATE,
            options,
            body={"name": name, "url": url, "region": region, "note": note},
        )

    def replace_details(
        self,
        *,
        kind: enums.DetailedKindLike,
        source: Any,
        level: int | Omit = omit,
        meta: models.DetailedMetaParam | models.DetailedMeta | Omit = omit,
        next: models.DetailedParam | models.Detailed | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Detailed:
        """`PUT /details`

        Args:
            kind: What it is. Maximum length: 8.
            source: Undocumented.
            level: How deep it is. Maximum: 10.
            meta: Undocumented.
            next: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The details.
        """
        return self._client.call(
            _REPLACE_DETAILS,
            options,
            body={
                "kind": kind,
                "source": source,
                "level": level,
                "meta": meta,
                "next": next,
            },
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

    async def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike | None,
        note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """`POST /images`

        To be awaited; else like `images.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"name": name, "url": url, "region": region, "note": note},
        )

    async def replace_details(
        self,
        *,
        kind: enums.DetailedKindLike,
        source: Any,
        level: int | Omit = omit,
        meta: models.DetailedMetaParam | models.DetailedMeta | Omit = omit,
        next: models.DetailedParam | models.Detailed | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Detailed:
        """`PUT /details`

        To be awaited; else like `images.replace_details`.
        """
        return await self._client.call(
            _REPLACE_DETAILS,
            options,
            body={
                "kind": kind,
                "source": source,
                "level": level,
                "meta": meta,
                "next": next,
            },
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

    create: Final = raw_response(Images.create)
    replace_details: Final = raw_response(Images.replace_details)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Images.create)
    replace_details: Final = streamed_response(Images.replace_details)


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncImages.create)
    replace_details: Final = async_raw_response(AsyncImages.replace_details)


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncImages.create)
    replace_details: Final = async_streamed_response(AsyncImages.replace_details)
