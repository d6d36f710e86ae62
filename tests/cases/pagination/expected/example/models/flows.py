from __future__ import annotations

from typing import TypeAlias, TypedDict, Union

from pydantic import Field

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage
from .image import Image

__all__ = [
    "AsyncFlowPaginateFlowsPage",
    "FlowFilterParams",
    "FlowFilterResponse",
    "FlowPaginateFlowsPage",
    "FlowPaginateFlowsParams",
    "FlowPaginateFlowsResponse",
]


class FlowPaginateFlowsResponse(BaseModel):
    results: list[Image | str]
    pages_: int = Field(alias="pages")
    """The number of pages."""
    first_: bool = Field(alias="first")
    page: int | None = None


class FlowFilterParams(TypedDict, total=False):
    """The arguments of `flows.filter`, for `flows.filter(**params)`."""

    offset: int
    limit: int
    name: str


class FlowPaginateFlowsParams(TypedDict, total=False):
    """The arguments of `flows.paginate_flows`, for `flows.paginate_flows(**params)`."""

    page: int
    limit: int


FlowFilterResponse: TypeAlias = list[Image]
"""What `flows.filter` returns."""


class FlowPaginateFlowsPage(SyncPage[Union[Image, str]], FlowPaginateFlowsResponse):
    """A page of a list, with the fields of `FlowPaginateFlowsResponse`."""


class AsyncFlowPaginateFlowsPage(
    AsyncPage[Union[Image, str]], FlowPaginateFlowsResponse
):
    """A page of a list, with the fields of `FlowPaginateFlowsResponse`."""
