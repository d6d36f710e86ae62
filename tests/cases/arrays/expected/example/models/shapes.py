from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .. import enums
from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Anchor",
    "AnchorParam",
    "Shape",
    "ShapeAddParams",
]


class Shape(BaseModel):
    origin: tuple[float, float]
    """A point in the plane. Minimum number of items: 2."""
    label: tuple[str, Anchor, bool] | None = None
    """A text, where it stands, and whether it is shown. Minimum number of items: 3.
    Maximum number of items: 3.
    """
    path: list[enums.ShapePathItem | float] | None = None
    """A command and its arguments."""
    rows: list[list[int | None]] | None = None
    tags: list[str] | None = None
    """Minimum number of items: 1. Maximum number of items: 9. No item twice."""
    anything: list[Any] | None = None
    nothing_else: list[Any] | None = None
    pairs: dict[str, tuple[dt.date, int]] | None = None


class Anchor(BaseModel):
    x: float | None = None


class ShapeAddParams(TypedDict, total=False):
    """The arguments of `shapes.add`, for `shapes.add(**params)`."""

    origin: Required[tuple[float, float]]
    label: tuple[str, AnchorParam | Anchor, bool]
    path: Sequence[enums.ShapePathItemLike | float]
    rows: Sequence[Sequence[int | None]]
    tags: SequenceNotStr[str]
    anything: Sequence[Any]
    nothing_else: Sequence[Any]
    pairs: Mapping[str, tuple[dt.date | str, int]]


class AnchorParam(TypedDict, total=False):
    x: float
