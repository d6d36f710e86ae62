from __future__ import annotations

from typing import TypeAlias

from .. import enums
from .._runtime.models import BaseModel

__all__ = [
    "Bark",
    "Leaf",
    "Tree",
    "TreeListResponse",
]


class Tree(BaseModel):
    id: str
    """What the tree is called."""
    children: list[Tree] | None = None
    bark: Bark | None = None


class Leaf(BaseModel):
    length: float | None = None


class Bark(BaseModel):
    color: enums.Color | None = None


TreeListResponse: TypeAlias = list[Tree]
"""What `trees.list` returns."""
