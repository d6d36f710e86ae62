from __future__ import annotations

from typing import Annotated, Required, TypeAlias, TypedDict, Union

from .. import enums
from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

__all__ = [
    "BaseMeta",
    "ImageCreateError",
    "ImageCreateErrorWithField",
    "ImageCreateErrorWithPath",
    "ImageCreateParams",
    "ImageCreateResponse",
    "ImageUpdate",
]


class ImageCreateResponse(BaseModel):
    id: int
    meta: BaseMeta | None = None
    parent: ImageUpdate | None = None
    status: enums.ImageCreateResponseStatus


class ImageCreateErrorWithField(BaseModel):
    code: int
    field: str


class ImageCreateErrorWithPath(BaseModel):
    code: int
    path: str


class BaseMeta(BaseModel):
    tag: str | None = None


class ImageUpdate(BaseModel):
    name: str | None = None
    note: str | None = None


class ImageCreateParams(TypedDict, total=False):
    """The arguments of `images.create`, for `images.create(**params)`."""

    name: Required[str]
    url: Required[str]
    region: Required[enums.RegionLike | None]
    note: str | None


ImageCreateError: TypeAlias = Annotated[
    Union[ImageCreateErrorWithField, ImageCreateErrorWithPath],
    BestMatch(),
]
