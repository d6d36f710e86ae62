"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .shapes import Anchor, AnchorParam, Shape, ShapeAddParams

__all__ = [
    "Anchor",
    "AnchorParam",
    "Shape",
    "ShapeAddParams",
]

_MODULES: dict[str, list[str]] = {
    ".shapes": ["Anchor", "AnchorParam", "Shape", "ShapeAddParams"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
