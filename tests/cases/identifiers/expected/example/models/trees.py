from __future__ import annotations

from typing import TypeAlias

from .. import enums
from .._runtime.models import Model

__all__ = [
    "Bark",
    "Leaf",
    "Tree",
    "TreeListResponse",
]


class Tree(Model):
    id: str
    """What the tree is called."""
    children: list[Tree] | None = None
    bark: Bark | None = None


class Leaf(Model):
    length: float | None = None


class Bark(Model):
    color: enums.Color | None = None


TreeListResponse: TypeAlias = list[Tree]
"""What `trees.list` returns."""
