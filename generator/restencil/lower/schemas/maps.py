"""Objects without properties of their own: maps from names to values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restencil.ir import ItemOf, NameSource, TypeExpression
from restencil.lower.schemas.expressions import ANY_OBJECT, ANYTHING, any_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of a map."""
    values = additional(lowerer, node, source)
    if values is None or values == ANYTHING:
        return ANY_OBJECT
    return {"type": "object", "additionalProperties": values}


def additional(
    lowerer: SchemaLowerer, node: Node, source: NameSource
) -> TypeExpression | None:
    """Return the type of the members that `properties` does not name.

    None where the document does not mention such members, or excludes them.
    """
    stated = node.member("additionalProperties")
    if stated is None:
        stated = node.member("unevaluatedProperties")
    schemas = [member for _, member in node.members("patternProperties")]
    if stated is not None and isinstance(stated.value, dict):
        schemas.append(stated)
    elif stated is not None and stated.value is True and not schemas:
        return ANYTHING
    if not schemas:
        return None
    return any_of(lowerer.expression(schema, ItemOf(source)) for schema in schemas)
