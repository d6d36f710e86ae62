from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "Filter",
    "FilterParam",
    "Leaf",
    "LeafParam",
    "Node",
    "NodeParam",
]


class Node(BaseModel):
    children: list[Node] | None = None
    leaf: Leaf | None = None
    by_name: dict[str, Node] | None = None
    alias: Leaf | None = None


class Leaf(BaseModel):
    parent: Node | None = None
    filter: Filter | None = None


class Filter(BaseModel):
    filters: list[Filter] | None = None


class NodeParam(TypedDict, total=False):
    children: Sequence[NodeParam | Node]
    leaf: LeafParam | Leaf
    by_name: Mapping[str, NodeParam | Node]
    alias: LeafParam | Leaf


class LeafParam(TypedDict, total=False):
    parent: NodeParam | Node
    filter: FilterParam | Filter


class FilterParam(TypedDict, total=False):
    filters: Sequence[FilterParam | Filter]
