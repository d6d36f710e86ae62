"""Objects with properties."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from restencil.ir import (
    Access,
    Documentation,
    NamedSchema,
    NameSource,
    ObjectSchema,
    Presence,
    Property,
    PropertyOf,
    SchemaId,
    TypeExpression,
)
from restencil.lower.schemas.documentation import access, documentation
from restencil.lower.schemas.expressions import ANYTHING
from restencil.lower.schemas.maps import additional
from restencil.lower.xml.objects import stated_xml
from restencil.node import Node
from restencil.openapi.required import slips

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of an object."""
    schema = SchemaId(node.pointer)
    return lowerer.name(schema, lambda: _build(lowerer, node, source))


def _build(lowerer: SchemaLowerer, node: Node, source: NameSource) -> NamedSchema:
    owner = SchemaId(node.pointer)
    required = required_names(node)
    properties = (
        property_of(lowerer, PropertyOf(owner, source, name), member, required)
        for name, member in node.members("properties")
    )
    known = [name for name, _ in node.members("properties")]
    further = additional(lowerer, node, source)
    if further is None and not known and not _is_closed(node):
        # Some names are required, and nothing is said of any member.
        further = ANYTHING
    return ObjectSchema(
        id=owner,
        name_source=source,
        documentation=documentation(node),
        properties=(*properties, *undescribed(lowerer, (node,), known, further)),
        additional=further,
        origin=lowerer.context.origin(node),
    )


def undescribed(
    lowerer: SchemaLowerer,
    parts: Iterable[Node],
    described: Iterable[str],
    further: TypeExpression | None,
) -> Iterator[Property]:
    """Yield the properties that are required and described nowhere.

    Names that are but slips of the pen, which there is a warning of, are none.

    Args:
        lowerer: Lowers schemas.
        parts: The parts of the object; those that allow no further members are ignored.
        described: The names of the properties that are described.
        further: The type of members that are not described, where it is said.
    """
    known = set(described)
    for part in parts:
        if _is_closed(part):
            continue
        meant = slips(part)
        for index, item in enumerate(part.items("required")):
            name = item.value
            if isinstance(name, str) and name not in known and index not in meant:
                known.add(name)
                yield Property(
                    wire_name=name,
                    type=ANYTHING if further is None else further,
                    presence=Presence.REQUIRED,
                    access=Access.READ_WRITE,
                    documentation=Documentation(),
                    origin=lowerer.context.origin(item),
                )


def _is_closed(node: Node) -> bool:
    stated = node.value.get(
        "additionalProperties", node.value.get("unevaluatedProperties")
    )
    return stated is False


def property_of(
    lowerer: SchemaLowerer, source: PropertyOf, member: Node, required: Iterable[str]
) -> Property:
    """Return a property as its schema describes it."""
    target = lowerer.resolve(member)
    is_required = source.wire_name in required
    return Property(
        wire_name=source.wire_name,
        type=lowerer.expression(member, source),
        presence=Presence.REQUIRED if is_required else Presence.OPTIONAL,
        access=access(member, target),
        documentation=documentation(member, *wrapped(lowerer, member), target),
        origin=lowerer.context.origin(member),
        xml=stated_xml(lowerer.context, member),
    )


def wrapped(lowerer: SchemaLowerer, member: Node) -> list[Node]:
    """Return the schemas that a member which only adds words to others is made of."""
    return [lowerer.resolve(part) for part in member.items("allOf")]


def required_names(node: Node) -> frozenset[str]:
    """Return the names under `required`, whatever else may stand there."""
    stated = node.value.get("required") if isinstance(node.value, dict) else None
    names = stated if isinstance(stated, list) else []
    return frozenset(name for name in names if isinstance(name, str))
