from __future__ import annotations

from typing import TypeAlias

from .node import Leaf

__all__ = [
    "LeafListResponse",
]


LeafListResponse: TypeAlias = list[Leaf]
"""What `leaves.list` returns."""
