"""Objects with properties."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from restencil.ir import (
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
from restencil.lower.schemas.maps import additional
from restencil.lower.xml.objects import stated_xml
from restencil.node import Node

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
    return ObjectSchema(
        id=owner,
        name_source=source,
        documentation=documentation(node),
        properties=tuple(properties),
        additional=additional(lowerer, node, source),
        origin=lowerer.context.origin(node),
    )


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
