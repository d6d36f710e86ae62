from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ..._runtime.operations import Body, Headers, Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
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

    from ... import enums
    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit
    from ..._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncImages",
    "AsyncImagesWithRawResponse",
    "AsyncImagesWithStreamingResponse",
    "Images",
    "ImagesWithRawResponse",
    "ImagesWithStreamingResponse",
]

_RATE_LIMIT_HEADERS: Final = Headers(lambda: models.RateLimitHeaders)

_CREATE: Operation[models.ImageCreateResponse] = Operation(
    "POST",
    "/v2/images",
    body=Body("application/json"),
    results={"202": Value(lambda: models.ImageCreateResponse)},
    errors={"401 429 500 default": Value(lambda: models.Error)},
    error_headers={"401 429 500 default": _RATE_LIMIT_HEADERS},
    security=[["bearer_auth"]],
)


class Images(SyncResource):
    """Images are what Droplets are created from: distributions, snapshots, backups, and
    custom images that you import.
    """

    def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike,
        description: str | Omit = omit,
        distribution: enums.DistributionLike | Omit = omit,
        tags: SequenceNotStr[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """Create a Custom Image.

        To create a new custom image, send a POST request to /v2/images. The body must
        contain a url attribute pointing to a Linux virtual machine image to be imported
        into DigitalOcean. The image must be in the raw, qcow2, vhdx, vdi, or vmdk
        format. It may be compressed using gzip or bzip2 and must be smaller than 100 GB
        after being decompressed.

        `POST /v2/images`

        Args:
            name: The display name that has been given to an image. This is what is
                shown in the control panel and is generally a descriptive title for the
                image in question.
            url: A URL from which the custom Linux virtual machine image may be
                retrieved. The image it points to must be in the raw, qcow2, vhdx, vdi,
                or vmdk format. It may be compressed using gzip or bzip2 and must be
                smaller than 100 GB after being decompressed. Format: `uri`.
            region: The slug identifier for the region where the resource will
                initially be available.
            description: An optional free-form text field to describe an image.
            distribution: The name of a custom image's distribution. Currently, the
                valid values are `Arch Linux`, `CentOS`, `CoreOS`, `Debian`, `Fedora`,
                `Fedora Atomic`, `FreeBSD`, `Gentoo`, `openSUSE`, `RancherOS`, `Rocky
                Linux`, `Ubuntu`, and `Unknown`. Any other value will be accepted but
                ignored, and `Unknown` will be used in its place.
            tags: A flat array of tag names as strings to be applied to the
                resource. Tag names may be for either existing or new tags. Requires
                `tag:create` scope.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The response will be a JSON object with a key set to `image`. The value of
            this will be an image object containing a subset of the standard image
            attributes, including the image's `id` and `status`. After initial creation,
            the `status` will be `NEW`. When the `status` changes to `available`, the
            image will be ready for use.

        Raises:
            AuthenticationError: Authentication failed due to invalid credentials.
            RateLimitError: The API rate limit has been exceeded.
            InternalServerError: There was a server error.
            APIStatusError: There was an unexpected error.
        """
        return self._client.call(
            _CREATE,
            options,
            body={
                "name": name,
                "url": url,
                "region": region,
                "description": description,
                "distribution": distribution,
                "tags": tags,
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
    """Images are what Droplets are created from: distributions, snapshots, backups, and
    custom images that you import.
    """

    async def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike,
        description: str | Omit = omit,
        distribution: enums.DistributionLike | Omit = omit,
        tags: SequenceNotStr[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """Create a Custom Image.

        To be awaited; else like `gpu_droplets.images.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={
                "name": name,
                "url": url,
                "region": region,
                "description": description,
                "distribution": distribution,
                "tags": tags,
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

    create: Final = raw_response(Images.create, _RATE_LIMIT_HEADERS)


class ImagesWithStreamingResponse(StreamedView):
    """`Images`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Images.create, _RATE_LIMIT_HEADERS)


class AsyncImagesWithRawResponse(RawView):
    """`AsyncImages`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncImages.create, _RATE_LIMIT_HEADERS)


class AsyncImagesWithStreamingResponse(StreamedView):
    """`AsyncImages`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncImages.create, _RATE_LIMIT_HEADERS)
