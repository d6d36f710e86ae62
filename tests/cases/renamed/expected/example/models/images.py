from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from pydantic import Field

from .. import enums
from .._runtime.deprecation import deprecated
from .._runtime.models import BaseModel

__all__ = [
    "Image",
    "ImageCreateParams",
    "ImageFindParams",
    "ImageListParams",
    "ImageListResponse",
    "ImageUpdateParams",
    "TotalHeaders",
]


class Image(BaseModel):
    name: str
    """What it is called."""
    state: enums.State | None = None

    @property
    @deprecated("Image.status is called Image.state now; the old name will go away")
    def status(self) -> enums.State | None:
        """The former name of `state`."""
        return self.state

    @property
    @deprecated("Image.title is called Image.name now; the old name will go away")
    def title(self) -> str:
        """The former name of `name`."""
        return self.name


class TotalHeaders(BaseModel):
    x_total: int | None = Field(alias="X-Total", default=None)
    """How many there are."""


class ImageListParams(TypedDict, total=False):
    """The arguments of `images.list`, for `images.list(**params)`."""

    sort: Required[str]
    limit: int


class ImageCreateParams(TypedDict, total=False):
    """The arguments of `images.create`, for `images.create(**params)`."""

    name: Required[str]
    state: enums.StateLike


class ImageFindParams(TypedDict, total=False):
    """The arguments of `images.find`, for `images.find(**params)`."""

    name: str
    skip: int
    called: str


class ImageUpdateParams(TypedDict, total=False):
    """The arguments of `images.update`, for `images.update(**params)`."""

    image_id: Required[int]
    name: Required[str]
    notify: bool
    state: enums.StateLike


ImageListResponse: TypeAlias = list[Image]
"""What `images.list` returns."""
