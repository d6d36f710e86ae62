"""Strings, numbers, booleans, and several types at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from restencil.ir import NameSource, TypeExpression
from restencil.lower.schemas.expressions import ANY_OBJECT, ANYTHING, NULL, any_of
from restencil.lower.schemas.kinds import types_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_FORMATS = frozenset(("date-time", "date", "uuid", "binary", "byte", "decimal"))
"""The string formats that have a Python type of their own. `duration`, `time` and `uri` stay
strings: no standard type holds every value they allow without losing some."""

_TYPES_OF_FORMATS = {
    **dict.fromkeys(_FORMATS, "string"),
    **dict.fromkeys(
        ("time", "duration", "email", "idn-email", "hostname", "idn-hostname", "ipv4")
        + ("ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template")
        + ("json-pointer", "relative-json-pointer", "regex", "password"),
        "string",
    ),
    **dict.fromkeys(("int32", "int64"), "integer"),
    **dict.fromkeys(("float", "double"), "number"),
}
"""What formats are of, where that is not said (JSON Schema Validation, section 7.3)."""

_SCALARS = frozenset(("string", "integer", "number", "boolean"))


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of a schema without structure."""
    types = types_of(node.value) or implied(node.value)
    return any_of(_one(lowerer, node, source, name) for name in types)


def implied(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the type of a schema that states only null, or only a format."""
    if "type" in value:
        return ("null",)
    return (_TYPES_OF_FORMATS.get(str(value.get("format")), ""),)


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
