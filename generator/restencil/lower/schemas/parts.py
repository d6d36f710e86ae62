"""Collects what the parts of a composed schema contribute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from restencil.bundle import reference_of
from restencil.diagnostics.catalogue import schemas as catalogue
from restencil.ir import NameSource, PropertyOf, SchemaId
from restencil.lower.schemas.conditions import conditional_schemas
from restencil.lower.schemas.kinds import alternatives, is_structural, types_of
from restencil.lower.schemas.objects import required_names
from restencil.lower.schemas.places import source_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_OBJECT_WORDS = frozenset(
    ("properties", "required", "additionalProperties", "patternProperties")
    + ("unevaluatedProperties", "minProperties", "maxProperties", "propertyNames")
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A property, and what it is named after.

    Attributes:
        nodes: What the parts say of it, each once, the nearest last.
        source: The last object that says what it is.
    """

    nodes: tuple[Node, ...]
    source: PropertyOf

    def and_also(self, later: Declared) -> Declared:
        """Return the property as it is described here and there."""
        (node,) = later.nodes
        others = tuple(each for each in self.nodes if each.value != node.value)
        is_telling = is_structural(node.value)
        return Declared((*others, node), later.source if is_telling else self.source)


@dataclass(slots=True)
class Parts:
    """What the parts of a composed schema say together.

    Attributes:
        properties: By wire name.
        required: Every name that any part requires.
        maps: The parts that are objects, for what they say of further members.
        alternatives: The unions among the parts: who holds them and their branches.
        others: The parts that are no objects.
        described: Every part, for its words.
    """

    properties: dict[str, Declared] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    maps: list[tuple[Node, NameSource]] = field(default_factory=list)
    alternatives: list[tuple[Node, list[Node]]] = field(default_factory=list)
    others: list[Node] = field(default_factory=list)
    described: list[Node] = field(default_factory=list)

    def with_part(
        self, lowerer: SchemaLowerer, part: Node, source: NameSource, owner: SchemaId
    ) -> Parts:
        """Return what these parts and one more say; unions aside."""
        copy = replace(
            self,
            properties=dict(self.properties),
            required=set(self.required),
            maps=list(self.maps),
            alternatives=[],
            others=[],
            described=[],
        )
        _Collection(lowerer, copy).add(part, source, owner, ())
        return copy


def collect(lowerer: SchemaLowerer, source: NameSource, *nodes: Node) -> Parts:
    """Return what the parts of composed schemas say together."""
    parts = Parts()
    for node in nodes:
        _Collection(lowerer, parts).add(node, source, SchemaId(node.pointer), ())
    return parts


class _Collection:
    """Walks the parts, references followed."""

    def __init__(self, lowerer: SchemaLowerer, parts: Parts) -> None:
        self._lowerer = lowerer
        self._parts = parts

    def add(
        self, node: Node, source: NameSource, owner: SchemaId, trail: tuple[str, ...]
    ) -> None:
        """Add a part, and the parts it is made of.

        Args:
            node: The part.
            source: What inline schemas in it are named after.
            owner: The object that declares the properties in it.
            trail: The references that led here.
        """
        if reference_of(node) is not None:
            siblings = {key: v for key, v in node.value.items() if key != "$ref"}
            if not is_structural(siblings) and "required" not in siblings:
                self._add_target(node, trail)
                return
            # What stands beside the reference is a part of its own.
            alone = Node({"$ref": node.value["$ref"]}, node.pointer)
            self._add_target(alone, trail)
            node = Node(siblings, node.pointer)
        if not isinstance(node.value, dict):
            return
        self._parts.described.append(node)
        for part in node.items("allOf"):
            self.add(part, source, owner, trail)
        self._add_own(node, source, owner)

    def _add_target(self, node: Node, trail: tuple[str, ...]) -> None:
        target = self._lowerer.resolve(node)
        if target.pointer in trail:
            place = self._lowerer.context.origin(node)
            self._lowerer.context.diagnostics.emit(catalogue.composed_of_itself(place))
            return
        if self._is_object(target):
            source, owner = source_of(target.pointer), SchemaId(target.pointer)
            self.add(target, source, owner, (*trail, target.pointer))
        else:
            self._parts.others.append(node)

    def _is_object(self, target: Node) -> bool:
        """Tell whether a part can be merged member by member."""
        value = target.value
        if not isinstance(value, dict):
            return False
        if "allOf" in value or alternatives(target) or _OBJECT_WORDS & value.keys():
            return True
        if "enum" in value or "const" in value:
            return False
        return types_of(value) in (("object",), ())

    def _add_own(self, node: Node, source: NameSource, owner: SchemaId) -> None:
        """Add what a part says itself, its own parts aside."""
        for name, member in node.members("properties"):
            self._declare(node, Declared((member,), PropertyOf(owner, source, name)))
        for schema in conditional_schemas(node):
            self._declare_missing(schema, source, owner)
        self._parts.required |= required_names(node)
        branches = alternatives(node)
        if branches:
            self._parts.alternatives.append((node, branches))
        elif "allOf" not in node.value and not self._is_object(node):
            self._parts.others.append(node)
        if _OBJECT_WORDS & node.value.keys() or types_of(node.value) == ("object",):
            self._parts.maps.append((node, source))

    def _declare_missing(
        self, schema: Node, source: NameSource, owner: SchemaId
    ) -> None:
        """Add the properties that are mentioned under a condition alone."""
        for name, member in schema.members("properties"):
            declared = Declared((member,), PropertyOf(owner, source, name))
            self._parts.properties.setdefault(name, declared)

    def _declare(self, part: Node, declared: Declared) -> None:
        name = declared.source.wire_name
        earlier = self._parts.properties.get(name)
        if earlier is None:
            self._parts.properties[name] = declared
            return
        (node,) = declared.nodes
        if any(self._differ(each, node) for each in earlier.nodes):
            place = self._lowerer.context.origin(part, "properties", name)
            report = catalogue.conflicting_property(place, name)
            self._lowerer.context.diagnostics.emit(report)
            self._parts.properties[name] = declared
        else:
            self._parts.properties[name] = earlier.and_also(declared)

    def _differ(self, one: Node, other: Node) -> bool:
        """Tell whether two declarations of a property can hardly both be meant."""
        first, second = self._lowerer.resolve(one), self._lowerer.resolve(other)
        if not isinstance(first.value, dict) or not isinstance(second.value, dict):
            return False
        mine, theirs = _types(first.value), _types(second.value)
        return bool(mine and theirs and not mine & theirs)


def _types(value: Mapping[str, Any]) -> set[str]:
    """Return the types that a schema allows; a number may be an integer."""
    types = set(types_of(value))
    return types | {"integer"} if "number" in types else types
