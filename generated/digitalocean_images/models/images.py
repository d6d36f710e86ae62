from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Required, TypedDict

from pydantic import Field

from .. import enums
from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Error",
    "Image",
    "ImageCreateParams",
    "ImageCreateResponse",
    "RateLimitHeaders",
]


class ImageCreateResponse(BaseModel):
    image: Image | None = None


class Error(BaseModel):
    id: str
    """A short identifier corresponding to the HTTP status code returned. For example, the
    ID for a response returning a 404 status code would be "not_found".
    """
    message: str
    """A message providing additional information about the error, including details to
    help resolve it when possible.
    """
    request_id: str | None = None
    """Optionally, some endpoints may include a request ID that should be provided when
    reporting bugs or opening support tickets to help identify the issue.
    """


class RateLimitHeaders(BaseModel):
    ratelimit_limit: int | None = Field(alias="ratelimit-limit", default=None)
    """The default limit on number of requests that can be made per hour and per minute.
    Current rate limits are 5000 requests per hour and 250 requests per minute.
    """
    ratelimit_remaining: int | None = Field(alias="ratelimit-remaining", default=None)
    """The number of requests in your hourly quota that remain before you hit your request
    limit.
    """
    ratelimit_reset: int | None = Field(alias="ratelimit-reset", default=None)
    """The time when the oldest request will expire. The value is given in Unix epoch
    time.
    """


class Image(BaseModel):
    id: int | None = None
    """A unique number that can be used to identify and reference a specific image."""
    created_at: dt.datetime | None = None
    """A time value given in ISO8601 combined date and time format that represents when the
    image was created.
    """
    description: str | None = None
    """An optional free-form text field to describe an image."""
    distribution: enums.Distribution | None = None
    """The name of a custom image's distribution. Currently, the valid values are `Arch
    Linux`, `CentOS`, `CoreOS`, `Debian`, `Fedora`, `Fedora Atomic`, `FreeBSD`,
    `Gentoo`, `openSUSE`, `RancherOS`, `Rocky Linux`, `Ubuntu`, and `Unknown`. Any other
    value will be accepted but ignored, and `Unknown` will be used in its place.
    """
    error_message: str | None = None
    """A string containing information about errors that may occur when importing a custom
    image.
    """
    min_disk_size: int | None = None
    """The minimum disk size in GB required for a Droplet to use this image. Minimum:
    0.
    """
    name: str | None = None
    """The display name that has been given to an image. This is what is shown in the
    control panel and is generally a descriptive title for the image in question.
    """
    public: bool | None = None
    """This is a boolean value that indicates whether the image in question is public or
    not. An image that is public is available to all accounts. A non-public image is
    only accessible from your account.
    """
    regions: list[enums.Region] | None = None
    """This attribute is an array of the regions that the image is available in. The
    regions are represented by their identifying slug values.
    """
    size_gigabytes: float | None = None
    """The size of the image in gigabytes."""
    slug: str | None = None
    """A uniquely identifying string that is associated with each of the
    DigitalOcean-provided public images. These can be used to reference a public image
    as an alternative to the numeric id.
    """
    status: enums.ImageStatus | None = None
    """A status string indicating the state of a custom image. This may be `NEW`,
    `available`, `pending`, `deleted`, or `retired`.
    """
    tags: list[str] | None = None
    """A flat array of tag names as strings to be applied to the resource. Tag names may be
    for either existing or new tags. Requires `tag:create` scope.
    """
    type: enums.ImageType | None = None
    """Describes the kind of image. It may be one of `base`, `snapshot`, `backup`,
    `custom`, or `admin`. Respectively, this specifies whether an image is a
    DigitalOcean base OS image, user-generated Droplet snapshot, automatically created
    Droplet backup, user-provided virtual machine image, or an image used for
    DigitalOcean managed resources (e.g. DOKS worker nodes).
    """


class ImageCreateParams(TypedDict, total=False):
    """The arguments of `gpu_droplets.images.create`, for
    `gpu_droplets.images.create(**params)`.
    """

    name: Required[str]
    url: Required[str]
    region: Required[enums.RegionLike]
    description: str
    distribution: enums.DistributionLike
    tags: SequenceNotStr[str] | None
