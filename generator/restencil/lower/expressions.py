"""Runtime expressions (OpenAPI 3.1.1, section 4.8.20.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, assert_never

from restencil.ir import (
    EnumSchema,
    Fixed,
    FromBody,
    FromHeader,
    FromRequest,
    LinkedValue,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    TypeExpression,
    UnionSchema,
)

_BODY: Final = re.compile(r"\$response\.body(?:#((?:/.*)?))?")
_HEADER: Final = re.compile(r"\$response\.header\.([!#$%&'*+.^_`|~0-9A-Za-z-]+)")
_REQUEST: Final = re.compile(
    r"\$request\.(?:body(?:#(?:/.*)?)?|(?:path|query|header)\..+)"
)


_INDEX: Final = re.compile("[0-9]{1,9}")


class Unusable(Exception):
    """A link cannot be followed; the message says why."""


def value_of(stated: Any) -> LinkedValue:
    """Return what a constant or a runtime expression stands for.

    Raises:
        Unusable: the expression is not one of those that can be followed.
    """
    if not isinstance(stated, str) or "$" not in stated:
        return Fixed(stated)
    text = stated
    if stated.startswith("{") and stated.endswith("}") and stated.count("{") == 1:
        text = stated[1:-1]
    if body := _BODY.fullmatch(text):
        return FromBody(body[1] or "")
    if header := _HEADER.fullmatch(text):
        return FromHeader(header[1])
    if _REQUEST.fullmatch(text):
        return FromRequest(text)
    if text.startswith("$") or "{$" in text:
        raise Unusable(f"the expression {stated!r} is not supported")
    return Fixed(stated)


def holds(
    schemas: Mapping[SchemaId, NamedSchema],
    expression: TypeExpression,
    tokens: Sequence[str],
) -> bool:
    """Tell whether values of a type can have something at a place.

    Args:
        schemas: The named schemas.
        expression: The type.
        tokens: The tokens of the JSON Pointer to the place.
    """
    if not tokens or not expression or expression == {"type": "object"}:
        return True
    if "anyOf" in expression:
        return any(holds(schemas, each, tokens) for each in expression["anyOf"])
    if "$ref" in expression:
        return _has(schemas, schemas[SchemaId(expression["$ref"])], tokens)
    if _INDEX.fullmatch(tokens[0]):
        places = expression.get("prefixItems", ())
        if int(tokens[0]) < len(places):
            return holds(schemas, places[int(tokens[0])], tokens[1:])
        if "items" in expression:
            return holds(schemas, expression["items"], tokens[1:])
    if "additionalProperties" in expression:
        return holds(schemas, expression["additionalProperties"], tokens[1:])
    return False


def _has(
    schemas: Mapping[SchemaId, NamedSchema], schema: NamedSchema, tokens: Sequence[str]
) -> bool:
    match schema:
        case ObjectSchema():
            types = {each.wire_name: each.type for each in schema.properties}
            found = types.get(tokens[0], schema.additional)
            return found is not None and holds(schemas, found, tokens[1:])
        case UnionSchema():
            return any(holds(schemas, each, tokens) for each in schema.members)
        case EnumSchema():
            return False
    assert_never(schema)
