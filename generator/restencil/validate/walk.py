"""One pass over a document: its references are collected, and its objects judged."""

from __future__ import annotations

from collections.abc import Collection, Mapping
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


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in a part of a document.

    Attributes:
        found: What the rules say.
        references: Its references.
        edges: Where those lead that generation reads.
    """

    found: tuple[Diagnostic, ...]
    references: tuple[Reference, ...]
    edges: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Memory:
    """What is known of parts of a document that need not be walked again.

    Attributes:
        parts: The pointers of the parts to remember.
        known: What was found in those that are as they were.
        seen: Receives what is found in each part now, also where it was known.
    """

    parts: Collection[str]
    known: Mapping[str, Seen]
    seen: dict[str, Seen] = field(default_factory=dict)

    def forget(self, faulty: Collection[Reference]) -> None:
        """Forget the parts that have references which are not right."""
        ids = frozenset(map(id, faulty))
        for part, seen in list(self.seen.items()) if ids else ():
            if not ids.isdisjoint(map(id, seen.references)):
                del self.seen[part]


@dataclass(slots=True)
class Walk:
    """What one pass over a document finds.

    Attributes:
        found: What the rules say.
        references: All references, except for those in known parts, which are right.
        edges: From where to where the references that generation reads lead.
    """

    inspection: Inspection
    found: list[Diagnostic] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    edges: list[tuple[str, str]] = field(default_factory=list)
    _waiting: list[tuple[Shape, Node, Use]] = field(default_factory=list)
    _beyond: dict[str, bool] = field(default_factory=dict)
    _excursions: int = 0

    def run(self, memory: Memory | None = None) -> None:
        """Walk the document, and what references lead to outside its known fields.

        Args:
            memory: What is known of it.
        """
        memory = memory or Memory((), {})
        self._waiting.append((DOCUMENT, self.inspection.root, Use.READ))
        while self._waiting:
            shape, node, use = self._waiting.pop()
            if node.pointer in memory.known:
                self._take(node.pointer, memory)
            elif node.pointer in memory.parts:
                self._visit_part(shape, node, use, memory)
            else:
                self._visit(shape, node, use)

    def _take(self, part: str, memory: Memory) -> None:
        """Take what is known of a part."""
        seen = memory.seen[part] = memory.known[part]
        self.found += seen.found
        self.edges += seen.edges

    def _visit_part(self, shape: Shape, node: Node, use: Use, memory: Memory) -> None:
        """Visit a part as a whole, and remember what is found, unless it leads beyond."""
        lists = (self.found, self.references, self.edges)
        starts = [len(each) for each in lists]
        others, excursions = len(self._waiting), self._excursions
        self._visit(shape, node, use)
        while len(self._waiting) > others:
            self._visit(*self._waiting.pop())
        if self._excursions == excursions:
            memory.seen[node.pointer] = Seen(
                tuple(self.found[starts[0] :]),
                tuple(self.references[starts[1] :]),
                tuple(self.edges[starts[2] :]),
            )

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
        if target.pointer not in self._beyond:
            is_beyond = place_of(json_pointer.tokens(target.pointer))[0] == DATA
            self._beyond[target.pointer] = is_beyond
            if is_beyond:
                self._waiting.append((reference.shape, target, reference.use))
        self._excursions += self._beyond[target.pointer]
