"""One pass over a document: its references are collected, and its objects judged."""

from __future__ import annotations

from dataclasses import dataclass, field

from restencil import pointer as json_pointer
from restencil.bundle import Broken
from restencil.diagnostics import Diagnostic
from restencil.node import Node
from restencil.openapi.structure import (
    DATA,
    FIELDS,
    Kind,
    ListOf,
    One,
    Shape,
    member_shape,
)
from restencil.validate import rules
from restencil.validate.inspection import Inspection
from restencil.validate.places import DOCUMENT, Use, place_of, use_below


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
                self._map(shape, node, use)
        elif isinstance(node.value, list) and isinstance(shape, ListOf):
            items = ((One(shape.kind), item, use) for item in node.items())
            self._waiting.extend(items)

    def _object(self, kind: Kind, node: Node, use: Use) -> None:
        fields, by_field = FIELDS[kind], rules.BY_FIELD.get(kind, {})
        for key, value in node.value.items():
            if key in by_field:
                self.found.extend(by_field[key](self.inspection, node))
            shape = fields.get(key, DATA)
            if shape is not DATA and isinstance(value, dict | list):
                pointer = f"{node.pointer}/{json_pointer.escape(key)}"
                below = use_below(kind, use, key)
                self._waiting.append((shape, Node(value, pointer), below))
        if kind in rules.ALWAYS:
            self.found.extend(rules.ALWAYS[kind](self.inspection, node))

    def _map(self, shape: Shape, node: Node, use: Use) -> None:
        for key, value in node.value.items():
            inner = member_shape(shape, key)
            if inner is not DATA:
                pointer = f"{node.pointer}/{json_pointer.escape(key)}"
                self._waiting.append((inner, Node(value, pointer), use))

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
        if place_of(json_pointer.tokens(target.pointer))[0] == DATA:
            self._waiting.append((reference.shape, target, reference.use))
