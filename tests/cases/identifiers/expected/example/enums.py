"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "Color",
    "ColorLike",
]


class Color(OpenStrEnum):
    BROWN = "brown"
    WHITE = "white"


ColorLike: TypeAlias = Union[Color, Literal["brown", "white"]]
"""A member of `Color`, or its value."""
