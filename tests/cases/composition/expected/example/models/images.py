from __future__ import annotations

from typing import Required, TypeAlias, TypedDict, Union

from .. import enums
from .._runtime.models import Model

__all__ = [
    "BaseMeta",
    "ImageCreateError",
    "ImageCreateErrorWithField",
    "ImageCreateErrorWithPath",
    "ImageCreateParams",
    "ImageCreateResponse",
]


class ImageCreateResponse(Model):
    id: int
    meta: BaseMeta | None = None
    status: enums.ImageCreateResponseStatus


class ImageCreateErrorWithField(Model):
    code: int
    field: str


class ImageCreateErrorWithPath(Model):
    code: int
    path: str


class BaseMeta(Model):
    tag: str | None = None


class ImageCreateParams(TypedDict, total=False):
    """The arguments of `images.create`, for `images.create(**params)`."""

    name: Required[str]
    url: Required[str]
    region: Required[enums.RegionLike | None]
    note: str | None


ImageCreateError: TypeAlias = Union[ImageCreateErrorWithField, ImageCreateErrorWithPath]
