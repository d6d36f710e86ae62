from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .. import enums
from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "ZoneListParams",
    "ZoneListResponse",
    "ZoneListResponsePrevious",
]


class ZoneListResponse(BaseModel):
    order: enums.Order | None = None
    status: enums.ZoneListResponseStatus | None = None
    previous: ZoneListResponsePrevious | None = None


class ZoneListResponsePrevious(BaseModel):
    status: enums.ZoneListResponseStatus | None = None


class ZoneListParams(TypedDict, total=False):
    """The arguments of `zones.list`, for `zones.list(**params)`."""

    zone: enums.ZoneLike
    order: enums.OrderLike
    direction: enums.ZoneDirectionLike
    level: enums.ZoneLevelLike
    named: enums.ZoneNamedLike
    nullable: enums.ZoneNullableLike | None
    single: Literal["only"]
    mixed: Literal["a", 1, True]
    open: enums.ZoneOpenLike
