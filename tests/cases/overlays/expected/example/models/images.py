from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import enums
from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "Image",
    "ImageListParams",
    "ImageListResponse",
    "ImageRetrieveResponse",
    "Owner",
]


class Image(BaseModel):
    id: int
    status: enums.ImageStatus | None = None
    owner: Owner | None = None


class Owner(BaseModel):
    id: int


class ImageListParams(TypedDict, total=False):
    """The arguments of `images.list`, for `images.list(**params)`."""

    name: str
    kind: str
    limit: int
    page: int
    size: Any


ImageListResponse: TypeAlias = list[Image]
"""What `images.list` returns."""


ImageRetrieveResponse: TypeAlias = list[Image]
"""What `images.retrieve` returns."""
