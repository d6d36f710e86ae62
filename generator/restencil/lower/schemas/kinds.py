"""Which kind of schema a Schema Object is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any

from restencil.lower.schemas.conditions import conditional_schemas
from restencil.node import Node


class SchemaKind(Enum):
    """What decides how a schema is lowered."""

    REFERENCE = auto()
    ENUM = auto()
    COMPOSED = auto()
    UNION = auto()
    OBJECT = auto()
    MAP = auto()
    ARRAY = auto()
    SCALAR = auto()
    ANYTHING = auto()


_ANNOTATIONS = frozenset(
    ("title", "description", "example", "examples", "default", "deprecated", "nullable")
    + ("readOnly", "writeOnly", "externalDocs", "xml", "$comment", "format", "$id")
    + ("$anchor", "$schema", "$defs", "definitions", "discriminator")
)
"""Keywords that do not change what a schema is."""

_OBJECT_WORDS = frozenset(
    ("properties", "required", "additionalProperties", "patternProperties")
)


_OBJECTS = frozenset(("$ref", "properties", "allOf"))
"""Keywords of what may well be an object that has members."""

_RESTRICTIONS = frozenset(("required", "not", "format"))
"""Keywords that restrict values without saying what they are."""


def kind_of(value: Mapping[str, Any] | bool) -> SchemaKind:
    """Return the kind of a schema; what says nothing about a type is anything."""
    if isinstance(value, bool):
        return SchemaKind.ANYTHING
    if isinstance(value.get("$ref"), str):
        # A type beside a reference only repeats what the target says.
        siblings = {k: v for k, v in value.items() if k not in ("$ref", "type")}
        return SchemaKind.COMPOSED if is_structural(siblings) else SchemaKind.REFERENCE
    if "$recursiveRef" in value or "$dynamicRef" in value:
        return SchemaKind.REFERENCE
    if "const" in value or (value.get("enum") and isinstance(value["enum"], list)):
        return SchemaKind.ENUM
    if isinstance(value.get("x-extensible-enum"), list):
        return SchemaKind.ENUM
    if value.get("allOf"):
        return SchemaKind.COMPOSED
    branches = alternatives(Node(value, ""))
    if branches and not (types_of(value) and all(map(_only_limits, branches))):
        return SchemaKind.COMPOSED if value.get("properties") else SchemaKind.UNION
    return _kind_by_type(value)


def _only_limits(branch: Node) -> bool:
    """Tell whether an alternative limits values without saying what they are."""
    return kind_of(branch.value) is SchemaKind.ANYTHING and branch.value is not True


def _kind_by_type(value: Mapping[str, Any]) -> SchemaKind:
    types = types_of(value)
    if any(each.get("properties") for each in _conditional(value)):
        return SchemaKind.COMPOSED
    has_names = value.get("properties") or value.get("required")
    if has_names and (not types or "object" in types):
        return SchemaKind.OBJECT
    if "items" in value or "prefixItems" in value or types == ("array",):
        return SchemaKind.ARRAY if not types or "array" in types else SchemaKind.SCALAR
    if types == ("object",) or (not types and _OBJECT_WORDS & value.keys()):
        return SchemaKind.MAP
    is_said = types or "format" in value or value.get("type") in ("null", ["null"])
    return SchemaKind.SCALAR if is_said else SchemaKind.ANYTHING


def _conditional(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found = conditional_schemas(Node(value, ""))
    return [each.value for each in found if isinstance(each.value, dict)]


def types_of(value: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the types that a schema allows, `null` aside; none where it does not say."""
    stated = value.get("type")
    types = stated if isinstance(stated, list) else [stated]
    return tuple(dict.fromkeys(t for t in types if isinstance(t, str) and t != "null"))


def is_nullable(value: Mapping[str, Any]) -> bool:
    """Tell whether a schema allows null, in any of the ways to say so."""
    stated = value.get("type")
    if value.get("nullable") is True or stated == "null":
        return True
    if isinstance(stated, list) and "null" in stated:
        return True
    values = value.get("enum")
    if isinstance(values, list) and None in values:
        return True
    branches = (value.get(keyword) for keyword in ("anyOf", "oneOf"))
    return any(is_null(b) for bs in branches if isinstance(bs, list) for b in bs)


def is_null(branch: object) -> bool:
    """Tell whether a schema allows nothing but null."""
    if not isinstance(branch, Mapping):
        return False
    only_null = branch.get("type") in ("null", ["null"]) or branch.get("enum") == [None]
    if only_null or ("const" in branch and branch["const"] is None):
        return True
    # Taken literally this allows anything; it is how OpenAPI 3.0 is made to say null.
    return branch.get("nullable") is True and _says_nothing(branch)


def alternatives(node: Node) -> list[Node]:
    """Return the branches of `oneOf` and `anyOf` that say more than null or `required`.

    There are none where one of them allows anything. Beside objects, such a branch is
    written for one that has no members.
    """
    branches = [*node.items("oneOf"), *node.items("anyOf")]
    if not branches:
        return []
    others = [branch for branch in branches if not is_null(branch.value)]
    telling = [branch for branch in others if is_structural(branch.value)]
    if any(
        _OBJECTS & branch.value.keys() for branch in telling if branch.value is not True
    ):
        return telling
    return [] if any(_says_nothing(branch.value) for branch in others) else telling


def _says_nothing(value: object) -> bool:
    """Tell whether a schema allows anything."""
    if not isinstance(value, Mapping):
        return value is True
    return not (is_structural(value) or _RESTRICTIONS & value.keys())


def is_structural(value: object) -> bool:
    """Tell whether a schema says what a value is, beyond words and `required` names."""
    if not isinstance(value, Mapping):
        return value is True
    said = value.keys() - _ANNOTATIONS - {"required", "not"}
    return any(not key.startswith("x-") for key in said)
