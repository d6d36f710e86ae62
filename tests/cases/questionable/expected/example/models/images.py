from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Required,
    TypeAlias,
    TypedDict,
    Union,
)

from pydantic import Field

from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "GoneHeaders",
    "Image",
    "ImageListImagesGetParams",
    "ImageListImagesGetResponse",
    "ImageListImagesPostParams",
    "ImageSource",
    "ImageSourceParam",
    "URL",
    "URLParam",
    "Upload",
    "UploadParam",
]


class Image(BaseModel):
    name: str | None
    source: ImageSource | None = None
    size: Literal[1] | None = None
    digest: Any = None
    anything: Any


class GoneHeaders(BaseModel):
    x_gone: str | None = Field(alias="X-Gone", default=None)


class URL(BaseModel):
    kind: Literal["url"]


class Upload(BaseModel):
    path: str | None = None


class ImageListImagesGetParams(TypedDict, total=False):
    """The arguments of `images.list_images_get`, for
    `images.list_images_get(**params)`.
    """

    limit: int
    kind: Literal["snapshot", "backup", 7]
    filter: Mapping[str, Any]
    sort: str
    x_trace: str


class ImageListImagesPostParams(TypedDict, total=False):
    """The arguments of `images.list_images_post`, for
    `images.list_images_post(**params)`.
    """

    name: Required[str | None]
    anything: Required[Any]
    x_trace: str
    source: ImageSourceParam | ImageSource
    size: Literal[1]
    digest: Any


class URLParam(TypedDict, total=False):
    kind: Required[Literal["url"]]


class UploadParam(TypedDict, total=False):
    path: str


ImageSource: TypeAlias = Annotated[Union[URL, Upload], BestMatch()]


ImageListImagesGetResponse: TypeAlias = list[Image]
"""What `images.list_images_get` returns."""


ImageSourceParam: TypeAlias = Union["URLParam", "URL", "UploadParam", "Upload"]
