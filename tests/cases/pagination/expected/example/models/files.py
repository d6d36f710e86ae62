from __future__ import annotations

from typing import TypedDict

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage

__all__ = [
    "AsyncFileListPage",
    "FileListPage",
    "FileListParams",
    "FileListResponse",
]


class FileListResponse(BaseModel):
    data: list[str]
    last_id: str | None = None
    has_more: bool


class FileListParams(TypedDict, total=False):
    """The arguments of `files.list`, for `files.list(**params)`."""

    after: str


class FileListPage(SyncPage[str], FileListResponse):
    """A page of a list, with the fields of `FileListResponse`."""


class AsyncFileListPage(AsyncPage[str], FileListResponse):
    """A page of a list, with the fields of `FileListResponse`."""
