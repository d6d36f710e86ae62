"""Strings, numbers, booleans, and several types at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restencil.ir import NameSource, TypeExpression
from restencil.lower.schemas.expressions import ANY_OBJECT, ANYTHING, NULL, any_of
from restencil.lower.schemas.kinds import types_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_FORMATS = frozenset(("date-time", "date", "uuid", "binary", "byte", "decimal"))
"""The string formats that have a Python type of their own. `duration`, `time` and `uri` stay
strings: no standard type holds every value they allow without losing some."""

_SCALARS = frozenset(("string", "integer", "number", "boolean"))


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of a schema without structure."""
    types = types_of(node.value) or _implied(node)
    return any_of(_one(lowerer, node, source, name) for name in types)


def _implied(node: Node) -> tuple[str, ...]:
    """Return the type of a schema that states only null, or only a format."""
    return ("string",) if node.text("format") in _FORMATS else ("null",)


def _one(
    lowerer: SchemaLowerer, node: Node, source: NameSource, name: str
) -> TypeExpression:
    if name == "object":
        return ANY_OBJECT
    if name == "array":
        return lowerer.expression(Node(_as_array(node), node.pointer), source)
    if name == "null":
        return NULL
    if name not in _SCALARS:
        return ANYTHING
    stated = node.text("format")
    if name == "string" and stated in _FORMATS:
        return {"type": name, "format": stated}
    return {"type": name}


def _as_array(node: Node) -> dict[str, object]:
    kept = {
        key: node.value[key] for key in ("items", "prefixItems") if key in node.value
    }
    return {"type": "array", **kept}
