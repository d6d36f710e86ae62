from __future__ import annotations

from typing import TypeAlias, TypedDict, Union

from .._runtime.models import Model
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage
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


class ImageListResponse(Model):
    images: list[Image]
    links: ImageListResponseLinks
    meta: ImageListResponseMeta


class ImageListResponseLinks(Model):
    pages: Pages | None = None


class ImageListResponseMeta(Model):
    total: int


class PagesPrev(Model):
    prev: str
    """Format: `uri`."""


class PagesNext(Model):
    next: str
    """Format: `uri`."""


class ImageListParams(TypedDict, total=False):
    """The arguments of `images.list`, for `images.list(**params)`."""

    page: int
    per_page: int


Pages: TypeAlias = Union[PagesPrev, PagesNext]


class ImageListPage(SyncPage[Image], ImageListResponse):
    """A page of a list, with the fields of `ImageListResponse`."""


class AsyncImageListPage(AsyncPage[Image], ImageListResponse):
    """A page of a list, with the fields of `ImageListResponse`."""
