"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "ToyColor",
    "ToyColorLike",
]


class ToyColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"


ToyColorLike: TypeAlias = Union[ToyColor, Literal["red", "blue"]]
"""A member of `ToyColor`, or its value."""
