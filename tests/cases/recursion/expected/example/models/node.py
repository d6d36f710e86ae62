from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, TypedDict, Union

from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = [
    "Either",
    "EitherParam",
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
    either: Either | None = None


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
    either: EitherParam | Either


class LeafParam(TypedDict, total=False):
    parent: NodeParam | Node
    filter: FilterParam | Filter


class FilterParam(TypedDict, total=False):
    filters: Sequence[FilterParam | Filter]


Either: TypeAlias = Annotated[Union[Leaf, Filter, float, Node], BestMatch()]


EitherParam: TypeAlias = Union[
    "LeafParam",
    "Leaf",
    "FilterParam",
    "Filter",
    "float",
    "NodeParam",
    "Node",
]
