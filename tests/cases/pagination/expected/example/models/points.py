from __future__ import annotations

from typing import Any, TypedDict

from pydantic import Field

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage

__all__ = [
    "AsyncPointScrollPointsPage",
    "PointScrollPointsPage",
    "PointScrollPointsParams",
    "PointScrollPointsResponse",
    "PointScrollPointsResponseResult",
]


class PointScrollPointsResponse(BaseModel):
    status: str | None = None
    result: PointScrollPointsResponseResult | None = None


class PointScrollPointsResponseResult(BaseModel):
    points: list[dict[str, Any]]
    next_page_offset: int | None = Field(alias="nextPageOffset", default=None)


class PointScrollPointsParams(TypedDict, total=False):
    """The arguments of `points.scroll_points`, for `points.scroll_points(**params)`."""

    offset: int
    limit: int


class PointScrollPointsPage(SyncPage[dict[str, Any]], PointScrollPointsResponse):
    """A page of a list, with the fields of `PointScrollPointsResponse`."""


class AsyncPointScrollPointsPage(AsyncPage[dict[str, Any]], PointScrollPointsResponse):
    """A page of a list, with the fields of `PointScrollPointsResponse`."""
