from __future__ import annotations

from typing import Annotated, TypeAlias, TypedDict, Union

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage
from .._runtime.unions import BestMatch
from .image import Image

__all__ = [
    "AsyncImageListPage",
    "ImageListPage",
    "ImageListParams",
    "ImageListResponse",
    "ImageListResponseLinks",
    "ImageListResponseMeta",
    "Pages",
    "PagesNext",
    "PagesPrev",
]


class ImageListResponse(BaseModel):
    images: list[Image]
    links: ImageListResponseLinks
    meta: ImageListResponseMeta


class ImageListResponseLinks(BaseModel):
    pages: Pages | None = None


class ImageListResponseMeta(BaseModel):
    total: int


class PagesPrev(BaseModel):
    prev: str
    """Format: `uri`."""


class PagesNext(BaseModel):
    next: str
    """Format: `uri`."""


class ImageListParams(TypedDict, total=False):
    """The arguments of `images.list`, for `images.list(**params)`."""

    page: int
    per_page: int


Pages: TypeAlias = Annotated[Union[PagesPrev, PagesNext], BestMatch()]


class ImageListPage(SyncPage[Image], ImageListResponse):
    """A page of a list, with the fields of `ImageListResponse`."""


class AsyncImageListPage(AsyncPage[Image], ImageListResponse):
    """A page of a list, with the fields of `ImageListResponse`."""
