"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .trees import Bark, Leaf, Tree, TreeListResponse

__all__ = [
    "Bark",
    "Leaf",
    "Tree",
    "TreeListResponse",
]

_MODULES: dict[str, list[str]] = {
    ".trees": ["Bark", "Leaf", "Tree", "TreeListResponse"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
