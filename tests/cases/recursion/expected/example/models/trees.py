from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .node import Either, EitherParam, Leaf, LeafParam, Node, NodeParam

__all__ = [
    "TreeGrowTreeParams",
]


class TreeGrowTreeParams(TypedDict, total=False):
    """The arguments of `trees.grow_tree`, for `trees.grow_tree(**params)`."""

    children: Sequence[NodeParam | Node]
    leaf: LeafParam | Leaf
    by_name: Mapping[str, NodeParam | Node]
    alias: LeafParam | Leaf
    either: EitherParam | Either
