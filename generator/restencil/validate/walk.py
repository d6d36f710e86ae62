"""One pass over a document: its references are collected, and its objects judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from restencil import pointer as json_pointer
from restencil.bundle import Broken
from restencil.diagnostics import Diagnostic
from restencil.node import Node
from restencil.openapi.structure import (
    FIELDS,
    SECTIONS,
    Kind,
    ListOf,
    One,
    Shape,
)
from restencil.validate import rules
from restencil.validate.inspection import Inspection
from restencil.validate.places import DOCUMENT, Use, member, place_of

_REFERABLE: Final = frozenset((*SECTIONS, Kind.PATH_ITEM, Kind.MEDIA_TYPE))
"""The kinds of object for which some version lets a reference stand."""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference that stands in a document.

    Attributes:
        node: The object that it is.
        text: The value of `$ref`.
        shape: What it should lead to.
        use: Whether generation reads it, where it reads the component it is in.
    """

    node: Node
    text: str
    shape: Shape
    use: Use


@dataclass(slots=True)
class Walk:
    """What one pass over a document finds.

    Attributes:
        found: What the rules say.
        references: All references.
        edges: From where to where the references that generation reads lead.
    """

    inspection: Inspection
    found: list[Diagnostic] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    edges: list[tuple[str, str]] = field(default_factory=list)
    _waiting: list[tuple[Shape, Node, Use]] = field(default_factory=list)
    _beyond: set[str] = field(default_factory=set)

    def run(self) -> None:
        """Walk the document, and what references lead to outside its known fields."""
        self._waiting.append((DOCUMENT, self.inspection.root, Use.READ))
        while self._waiting:
            self._visit(*self._waiting.pop())

    def _visit(self, shape: Shape, node: Node, use: Use) -> None:
        if isinstance(node.value, dict):
            if isinstance(node.value.get("$ref"), str):
                self._refer(Reference(node, node.value["$ref"], shape, use))
            if isinstance(shape, One):
                self._object(shape.kind, node, use)
            else:
                self._waiting.extend(self._members(shape, node, use))
        elif isinstance(node.value, list) and isinstance(shape, ListOf):
            items = ((One(shape.kind), item, use) for item in node.items())
            self._waiting.extend(items)

    def _object(self, kind: Kind, node: Node, use: Use) -> None:
        fields, by_field = FIELDS[kind], rules.BY_FIELD.get(kind, {})
        for key in node.value:
            if key in by_field:
                self.found.extend(by_field[key](self.inspection, node))
            if key in fields and fields[key] != One(Kind.DATA):
                value = node.value[key]
                if isinstance(value, dict | list):
                    shape, below = member(One(kind), use, key)
                    pointer = f"{node.pointer}/{json_pointer.escape(key)}"
                    self._waiting.append((shape, Node(value, pointer), below))
        if kind in rules.ALWAYS:
            self.found.extend(rules.ALWAYS[kind](self.inspection, node))

    @staticmethod
    def _members(
        shape: Shape, node: Node, use: Use
    ) -> Iterator[tuple[Shape, Node, Use]]:
        for key, value in node.members():
            inner, below = member(shape, use, key)
            if inner != One(Kind.DATA):
                yield inner, value, below

    def _refer(self, reference: Reference) -> None:
        self.references.append(reference)
        target = self.inspection.references.target(reference.text)
        if isinstance(target, Broken):
            return
        if reference.use is Use.READ:
            self.edges.append((reference.node.pointer, target.pointer))
        if target.pointer in self._beyond:
            return
        self._beyond.add(target.pointer)
        if place_of(json_pointer.tokens(target.pointer))[0] == One(Kind.DATA):
            self._waiting.append((reference.shape, target, reference.use))
