from __future__ import annotations

from typing import TypeAlias, TypedDict

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage

__all__ = [
    "AsyncEventListPage",
    "EventListPage",
    "EventListParams",
    "EventListPlainParams",
    "EventListPlainResponse",
    "EventListResponse",
]


class EventListResponse(BaseModel):
    events: list[str] | None = None
    position: str | None = None


class EventListParams(TypedDict, total=False):
    """The arguments of `events.list`, for `events.list(**params)`."""

    since: str


class EventListPlainParams(TypedDict, total=False):
    """The arguments of `events.list_plain`, for `events.list_plain(**params)`."""

    page: int


EventListPlainResponse: TypeAlias = list[str]
"""What `events.list_plain` returns."""


class EventListPage(SyncPage[str], EventListResponse):
    """A page of a list, with the fields of `EventListResponse`."""


class AsyncEventListPage(AsyncPage[str], EventListResponse):
    """A page of a list, with the fields of `EventListResponse`."""
