"""Arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restencil.ir import ItemOf, NameSource, TypeExpression
from restencil.lower.schemas.expressions import ANYTHING, any_of
from restencil.lower.schemas.kinds import types_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of an array, or of several types of which one is an array."""
    others = [name for name in types_of(node.value) if name != "array"]
    if not others:
        return _array(lowerer, node, source)
    rest = Node({"type": others}, node.pointer)
    return any_of([_array(lowerer, node, source), lowerer.expression(rest, source)])


def _array(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of an array.

    Items by position (`prefixItems`, or a list under `items` as before 2020-12) stay so
    where nothing can follow them; else they become an array of any of them.
    """
    prefix = [*node.items("prefixItems"), *node.items("items")]
    expressions = [lowerer.expression(item, ItemOf(source)) for item in prefix]
    if prefix and _is_fixed(node, len(prefix)):
        size = len(prefix)
        bounds = {"minItems": size, "maxItems": size}
        return {"type": "array", "prefixItems": expressions, **bounds}
    rest = node.member("items")
    if rest is not None and isinstance(rest.value, dict):
        expressions.append(lowerer.expression(rest, ItemOf(source)))
    elif rest is not None and rest.value is True:
        expressions.append(ANYTHING)
    return {"type": "array", "items": any_of(expressions) if expressions else ANYTHING}


def _is_fixed(node: Node, size: int) -> bool:
    """Tell whether an array has exactly as many items as are described by position."""
    ends = (
        node.value.get("items") is False or node.value.get("additionalItems") is False
    )
    is_full = node.value.get("minItems") == size
    return is_full and (ends or node.value.get("maxItems") == size)
