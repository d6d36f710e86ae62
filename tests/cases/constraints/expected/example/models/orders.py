from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Line",
    "LineParam",
    "Order",
    "OrderCreateParams",
    "OrderListParams",
]


class Order(BaseModel):
    id: str | None = None
    """Minimum length: 30."""
    price: float
    """Minimum: 0. Multiple of: 0.01."""
    note: str | None = None
    """Maximum length: 5."""
    lines: list[Line]
    """Minimum number of items: 1."""
    marks: dict[str, str] | None = None
    """Maximum number of members: 1."""


class Line(BaseModel):
    count: int | None = None
    """Maximum: 9."""
    parts: list[Line] | None = None


class OrderListParams(TypedDict, total=False):
    """The arguments of `orders.list`, for `orders.list(**params)`."""

    per_page: int
    ids: SequenceNotStr[str]
    x_trace: str


class OrderCreateParams(TypedDict, total=False):
    """The arguments of `orders.create`, for `orders.create(**params)`."""

    price: Required[float]
    lines: Required[Sequence[LineParam | Line]]
    note: str | None
    marks: Mapping[str, str]


class LineParam(TypedDict, total=False):
    count: int
    """Maximum: 9."""
    parts: Sequence[LineParam | Line]
