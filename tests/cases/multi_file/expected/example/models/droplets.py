from __future__ import annotations

from typing import TypedDict

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage
from .droplet import Droplet

__all__ = [
    "AsyncDropletListPage",
    "DropletListPage",
    "DropletListParams",
    "DropletListResponse",
]


class DropletListResponse(BaseModel):
    droplets: list[Droplet] | None = None


class DropletListParams(TypedDict, total=False):
    """The arguments of `droplets.list`, for `droplets.list(**params)`."""

    page: int


class DropletListPage(SyncPage[Droplet], DropletListResponse):
    """A page of a list, with the fields of `DropletListResponse`."""


class AsyncDropletListPage(AsyncPage[Droplet], DropletListResponse):
    """A page of a list, with the fields of `DropletListResponse`."""
