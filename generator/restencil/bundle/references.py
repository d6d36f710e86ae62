"""Follows the references inside a document in one piece."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum, auto
from typing import Any

from restencil import pointer as json_pointer
from restencil.node import Node


class Broken(Enum):
    """Why a reference leads to nothing."""

    NOWHERE = auto()
    CIRCULAR = auto()


class References:
    """Resolves references; each is followed once.

    Args:
        root: The document.
    """

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = Node(root, "")
        self._targets: dict[str, Node | Broken] = {}
        self._ends: dict[str, Node | Broken] = {}
        self._open: set[str] = set()

    def resolve(self, reference: str) -> Node | Broken:
        """Return what the chain of references that begins with this one leads to."""
        if reference in self._open:
            return Broken.CIRCULAR
        if reference not in self._ends:
            self._open.add(reference)
            chain, end = self._follow(reference)
            self._ends.update(dict.fromkeys(chain, end))
            self._open.discard(reference)
        return self._ends[reference]

    def _follow(self, reference: str) -> tuple[Iterable[str], Node | Broken]:
        """Return the references of a chain, and what it leads to."""
        chain = {reference: None}
        while True:
            target = self.target(reference)
            if isinstance(target, Broken):
                return chain, target
            further = reference_of(target)
            if further is None:
                return chain, target
            if further in self._ends:
                return chain, self._ends[further]
            if further in chain:
                return chain, Broken.CIRCULAR
            chain[further] = None
            reference = further

    def target(self, reference: str) -> Node | Broken:
        """Return what one reference leads to; it may be a reference itself.

        References on the way to it are followed: `#/components/schemas/A/properties/b`
        is found also where `A` is a reference.
        """
        if reference not in self._targets:
            self._targets[reference] = self._target(reference)
        return self._targets[reference]

    def _target(self, reference: str) -> Node | Broken:
        if not reference.startswith(("#/", "#%")) and reference != "#":
            return Broken.NOWHERE
        node = self._root
        for token in json_pointer.tokens(json_pointer.from_fragment(reference[1:])):
            member = _member(node, token)
            further = reference_of(node)
            if member is None and further is not None:
                end = self.resolve(further)
                if isinstance(end, Broken):
                    return end
                member = _member(end, token)
            if member is None:
                return Broken.NOWHERE
            node = member
        return node


def _member(node: Node, token: str) -> Node | None:
    try:
        value = json_pointer.step(node.value, token)
    except LookupError:
        return None
    return Node(value, json_pointer.join(node.pointer, token))


def reference_of(node: Node) -> str | None:
    """Return the reference that a node is; none if it is none."""
    reference = node.value.get("$ref") if isinstance(node.value, dict) else None
    return reference if isinstance(reference, str) else None
