from __future__ import annotations

from typing import Annotated, Any, Required, TypeAlias, TypedDict, Union

from .. import enums
from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

__all__ = [
    "BaseMeta",
    "Detailed",
    "DetailedMeta",
    "DetailedMetaParam",
    "DetailedParam",
    "ImageCreateError",
    "ImageCreateErrorWithField",
    "ImageCreateErrorWithPath",
    "ImageCreateParams",
    "ImageCreateResponse",
    "ImageReplaceDetailsParams",
    "ImageUpdate",
]


class ImageCreateResponse(BaseModel):
    id: int
    meta: BaseMeta | None = None
    parent: ImageUpdate | None = None
    status: enums.ImageCreateResponseStatus


class Detailed(BaseModel):
    kind: enums.DetailedKind
    """What it is. Maximum length: 8."""
    level: int | None = None
    """How deep it is. Maximum: 10."""
    meta: DetailedMeta | None = None
    next: Detailed | None = None
    source: Any


class BaseMeta(BaseModel):
    tag: str | None = None


class ImageUpdate(BaseModel):
    name: str | None = None
    note: str | None = None


class ImageCreateErrorWithField(BaseModel):
    code: int
    field: str


class ImageCreateErrorWithPath(BaseModel):
    code: int
    path: str


class DetailedMeta(BaseModel):
    tag: str
    other: Detailed | None = None
    note: str | None = None


class ImageCreateParams(TypedDict, total=False):
    """The arguments of `images.create`, for `images.create(**params)`."""

    name: Required[str]
    url: Required[str]
    region: Required[enums.RegionLike | None]
    note: str | None


class ImageReplaceDetailsParams(TypedDict, total=False):
    """The arguments of `images.replace_details`, for
    `images.replace_details(**params)`.
    """

    kind: Required[enums.DetailedKindLike]
    source: Required[Any]
    level: int
    meta: DetailedMetaParam | DetailedMeta
    next: DetailedParam | Detailed


class DetailedParam(TypedDict, total=False):
    kind: Required[enums.DetailedKindLike]
    """What it is. Maximum length: 8."""
    level: int
    """How deep it is. Maximum: 10."""
    meta: DetailedMetaParam | DetailedMeta
    next: DetailedParam | Detailed
    source: Required[Any]


class DetailedMetaParam(TypedDict, total=False):
    tag: Required[str]
    other: DetailedParam | Detailed
    note: str


ImageCreateError: TypeAlias = Annotated[
    Union[ImageCreateErrorWithField, ImageCreateErrorWithPath],
    BestMatch(),
]
