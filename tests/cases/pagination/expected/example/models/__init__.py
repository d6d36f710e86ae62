"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .charges import (
        AsyncChargeListPage,
        Charge,
        ChargeList,
        ChargeListCustomerChargesParams,
        ChargeListPage,
        ChargeListParams,
    )
    from .events import (
        AsyncEventListPage,
        EventListPage,
        EventListParams,
        EventListPlainParams,
        EventListPlainResponse,
        EventListResponse,
    )
    from .files import AsyncFileListPage, FileListPage, FileListParams, FileListResponse
    from .flows import (
        AsyncFlowPaginateFlowsPage,
        FlowFilterParams,
        FlowFilterResponse,
        FlowPaginateFlowsPage,
        FlowPaginateFlowsParams,
        FlowPaginateFlowsResponse,
    )
    from .image import Image
    from .images import (
        AsyncImageListPage,
        ImageListPage,
        ImageListParams,
        ImageListResponse,
        ImageListResponseLinks,
        ImageListResponseMeta,
        Pages,
        PagesNext,
        PagesPrev,
    )
    from .points import (
        AsyncPointScrollPointsPage,
        PointScrollPointsPage,
        PointScrollPointsParams,
        PointScrollPointsResponse,
        PointScrollPointsResponseResult,
    )
    from .repos import LinkHeaders, RepoListParams, RepoListResponse

__all__ = [
    "AsyncChargeListPage",
    "AsyncEventListPage",
    "AsyncFileListPage",
    "AsyncFlowPaginateFlowsPage",
    "AsyncImageListPage",
    "AsyncPointScrollPointsPage",
    "Charge",
    "ChargeList",
    "ChargeListCustomerChargesParams",
    "ChargeListPage",
    "ChargeListParams",
    "EventListPage",
    "EventListParams",
    "EventListPlainParams",
    "EventListPlainResponse",
    "EventListResponse",
    "FileListPage",
    "FileListParams",
    "FileListResponse",
    "FlowFilterParams",
    "FlowFilterResponse",
    "FlowPaginateFlowsPage",
    "FlowPaginateFlowsParams",
    "FlowPaginateFlowsResponse",
    "Image",
    "ImageListPage",
    "ImageListParams",
    "ImageListResponse",
    "ImageListResponseLinks",
    "ImageListResponseMeta",
    "LinkHeaders",
    "Pages",
    "PagesNext",
    "PagesPrev",
    "PointScrollPointsPage",
    "PointScrollPointsParams",
    "PointScrollPointsResponse",
    "PointScrollPointsResponseResult",
    "RepoListParams",
    "RepoListResponse",
]

_MODULES: dict[str, list[str]] = {
    ".charges": [
        "AsyncChargeListPage",
        "Charge",
        "ChargeList",
        "ChargeListCustomerChargesParams",
        "ChargeListPage",
        "ChargeListParams",
    ],
    ".events": [
        "AsyncEventListPage",
        "EventListPage",
        "EventListParams",
        "EventListPlainParams",
        "EventListPlainResponse",
        "EventListResponse",
    ],
    ".files": [
        "AsyncFileListPage",
        "FileListPage",
        "FileListParams",
        "FileListResponse",
    ],
    ".flows": [
        "AsyncFlowPaginateFlowsPage",
        "FlowFilterParams",
        "FlowFilterResponse",
        "FlowPaginateFlowsPage",
        "FlowPaginateFlowsParams",
        "FlowPaginateFlowsResponse",
    ],
    ".image": ["Image"],
    ".images": [
        "AsyncImageListPage",
        "ImageListPage",
        "ImageListParams",
        "ImageListResponse",
        "ImageListResponseLinks",
        "ImageListResponseMeta",
        "Pages",
        "PagesNext",
        "PagesPrev",
    ],
    ".points": [
        "AsyncPointScrollPointsPage",
        "PointScrollPointsPage",
        "PointScrollPointsParams",
        "PointScrollPointsResponse",
        "PointScrollPointsResponseResult",
    ],
    ".repos": ["LinkHeaders", "RepoListParams", "RepoListResponse"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
