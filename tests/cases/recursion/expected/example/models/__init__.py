"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .leaves import LeafListResponse
    from .node import (
        Either,
        EitherParam,
        Filter,
        FilterParam,
        Leaf,
        LeafParam,
        Node,
        NodeParam,
    )
    from .trees import TreeGrowTreeParams

__all__ = [
    "Either",
    "EitherParam",
    "Filter",
    "FilterParam",
    "Leaf",
    "LeafListResponse",
    "LeafParam",
    "Node",
    "NodeParam",
    "TreeGrowTreeParams",
]

_MODULES: dict[str, list[str]] = {
    ".leaves": ["LeafListResponse"],
    ".node": [
        "Either",
        "EitherParam",
        "Filter",
        "FilterParam",
        "Leaf",
        "LeafParam",
        "Node",
        "NodeParam",
    ],
    ".trees": ["TreeGrowTreeParams"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
