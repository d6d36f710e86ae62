"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "ShapePathItem",
    "ShapePathItemLike",
]


class ShapePathItem(OpenStrEnum):
    MOVE = "move"
    LINE = "line"


ShapePathItemLike: TypeAlias = Union[ShapePathItem, Literal["move", "line"]]
"""A member of `ShapePathItem`, or its value."""
