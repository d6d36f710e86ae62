"""One property that several parts of an object describe: all of them hold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from restencil.ir import Presence, Property, SchemaId, TypeExpression
from restencil.lower.schemas import enums, objects
from restencil.lower.schemas.documentation import access, documentation
from restencil.lower.schemas.expressions import without_null
from restencil.lower.schemas.kinds import (
    SchemaKind,
    is_nullable,
    is_structural,
    kind_of,
    types_of,
)
from restencil.lower.schemas.parts import Declared
from restencil.lower.xml.objects import stated_xml
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_PLAIN = frozenset((SchemaKind.SCALAR, SchemaKind.ENUM, SchemaKind.ANYTHING))
_OBJECTS = frozenset((SchemaKind.OBJECT, SchemaKind.MAP, SchemaKind.COMPOSED))


def property_of(
    lowerer: SchemaLowerer,
    declared: Declared,
    required: Collection[str],
    schema: SchemaId,
) -> Property:
    """Return a property as all descriptions of it have it.

    Args:
        lowerer: Lowers schemas.
        declared: The property.
        required: The names of the properties that are required.
        schema: The identity of the object, should one be made of several.
    """
    source = declared.source
    if len(declared.nodes) == 1:
        return objects.property_of(lowerer, source, declared.nodes[0], required)
    nodes = tuple(reversed(declared.nodes))
    said = [
        each
        for node in nodes
        for each in (node, *objects.wrapped(lowerer, node), lowerer.resolve(node))
    ]
    is_required = source.wire_name in required
    xml = (stated_xml(lowerer.context, node) for node in nodes)
    return Property(
        wire_name=source.wire_name,
        type=_type(lowerer, declared, schema),
        presence=Presence.REQUIRED if is_required else Presence.OPTIONAL,
        access=access(*said),
        documentation=documentation(*said),
        origin=lowerer.context.origin(nodes[0]),
        xml=next(filter(None, xml), None),
    )


def _type(
    lowerer: SchemaLowerer, declared: Declared, schema: SchemaId
) -> TypeExpression:
    """Return the type of what meets all descriptions of a property.

    Objects are merged. Of other values, the description that allows the fewest counts:
    an enum before a string, a constant before an enum, an integer before a number. Where
    that cannot be told, it is the last one.
    """
    telling = [n for n in declared.nodes if is_structural(n.value)]
    if len(telling) < 2:
        node = (telling or declared.nodes)[-1]
        return lowerer.expression(node, declared.source)
    found = _of_several(lowerer, telling, declared, schema)
    holds_null = all(_holds_null(lowerer, node) for node in telling)
    return found if holds_null else without_null(found)


def _of_several(
    lowerer: SchemaLowerer, nodes: Sequence[Node], declared: Declared, schema: SchemaId
) -> TypeExpression:
    targets = [lowerer.resolve(node) for node in nodes]
    kinds = {kind_of(each.value) for each in targets if isinstance(each.value, dict)}
    if kinds <= _PLAIN:
        ranks = [_rank(target.value) for target in targets]
        narrowest = min(reversed(range(len(nodes))), key=ranks.__getitem__)
        return lowerer.expression(nodes[narrowest], declared.source)
    if kinds <= _OBJECTS:
        needed = _not_extended(lowerer, nodes)
        if len(needed) > 1:
            joined = lowerer.joined(needed, declared.source, schema)
            return joined or lowerer.expression(nodes[-1], declared.source)
        return lowerer.expression(needed[0], declared.source)
    return lowerer.expression(nodes[-1], declared.source)


def _not_extended(lowerer: SchemaLowerer, nodes: Sequence[Node]) -> list[Node]:
    """Return the objects that none of the others is made of, each once."""
    found: dict[str, Node] = {lowerer.resolve(node).pointer: node for node in nodes}
    extended = {
        pointer
        for node in nodes
        for pointer in _made_of(lowerer, lowerer.resolve(node))
    }
    return [node for pointer, node in found.items() if pointer not in extended]


def _made_of(lowerer: SchemaLowerer, node: Node) -> set[str]:
    """Return the pointers of what an object has in its `allOf`, and that in theirs."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        for part in waiting.pop().items("allOf"):
            target = lowerer.resolve(part)
            if target.pointer not in found and target.pointer != node.pointer:
                found.add(target.pointer)
                waiting.append(target)
    return found


def _rank(value: Any) -> tuple[float, bool, bool]:
    """Return how much a schema allows, so that less is less."""
    if not isinstance(value, dict):
        return float("inf"), True, True
    listed = enums.values_of(Node(value, ""))
    count = 1.0 if "const" in value else float(len(listed)) if listed else float("inf")
    types = types_of(value)
    return count, "integer" not in types, "format" not in value


def _holds_null(lowerer: SchemaLowerer, node: Node) -> bool:
    """Tell whether a description allows null, as one without a type does."""
    for value in (node.value, lowerer.resolve(node).value):
        if not isinstance(value, dict) or is_nullable(value):
            return True
    stated = lowerer.resolve(node).value
    return not types_of(stated) and kind_of(stated) is SchemaKind.ANYTHING
