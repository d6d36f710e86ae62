"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import ExtensibleStrEnum, OpenStrEnum

__all__ = [
    "Size",
    "SizeLike",
    "ToyColor",
    "ToyColorLike",
]


class Size(OpenStrEnum):
    SMALL = "small"
    LARGE = "large"


SizeLike: TypeAlias = Union[Size, Literal["small", "large"]]
"""A member of `Size`, or its value."""


class ToyColor(ExtensibleStrEnum):
    RED = "red"
    BLUE = "blue"


ToyColorLike: TypeAlias = Union[ToyColor, Literal["red", "blue"], str]
"""A member of `ToyColor`, or its value."""
