"""What a schema says as the generator reads it.

Types cannot say everything that JSON Schema can. What is left out here becomes words in the
documentation, or nothing; what is added goes without saying.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from restencil.lower.schemas.conditions import CONDITIONS
from restencil.lower.schemas.documentation import LIMITS
from restencil.lower.schemas.kinds import (
    SchemaKind,
    alternatives,
    is_nullable,
    kind_of,
)
from restencil.lower.schemas.scalars import implied
from restencil.node import Node

_WORDS: Final = frozenset((*CONDITIONS, *LIMITS)) - {"default"}
"""The keywords that are words in the documentation alone."""

_MAPS: Final = ("properties", "patternProperties", "$defs", "definitions")
_OBJECT: Final = frozenset(
    ("properties", "patternProperties", "additionalProperties", "required")
)
_ARRAY: Final = frozenset(("items", "prefixItems"))
_TYPED: Final = frozenset(
    ("type", "$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "const", "enum")
)
_COMPOSED: Final = frozenset(("properties", "allOf", "$ref", "anyOf", "oneOf"))


def reading(schema: Any) -> Any:
    """Return a schema of what is held against responses."""
    if schema is False:
        # Nothing would be allowed: no type says so.
        return True
    if not isinstance(schema, dict):
        return schema
    return dict(_read(schema)) | _implied(schema)


def _read(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for keyword, value in schema.items():
        match keyword:
            case _ if keyword in _WORDS or keyword.startswith("unevaluated"):
                continue
            case _ if keyword in _MAPS and isinstance(value, dict):
                if keyword != "patternProperties":
                    yield keyword, {name: reading(each) for name, each in value.items()}
                elif not _has_names(schema):
                    yield "additionalProperties", {"anyOf": list(_further(schema))}
            case "additionalProperties":
                # Further members are allowed, those of models whatever they are.
                is_said = "patternProperties" in schema or value is False
                if not is_said and not _has_names(schema):
                    yield keyword, reading(value)
            case "const" | "enum":
                if _is_plain(value if keyword == "enum" else [value]):
                    yield keyword, value
            case "prefixItems" | "items":
                if keyword == "prefixItems" or "prefixItems" not in schema:
                    yield from _items(schema)
            case "allOf":
                yield keyword, [reading(each) for each in value]
            case "anyOf" | "oneOf":
                yield from _alternatives(schema)
            case "examples" | "default":
                continue
            case _:
                yield keyword, value


def _alternatives(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the alternatives that tell what a value is; it may be of several."""
    telling = [each.value for each in alternatives(Node(schema, ""))]
    if telling and kind_of(schema) is not SchemaKind.SCALAR:
        some = [*telling, *([{"type": "null"}] if is_nullable(schema) else [])]
        yield "anyOf", [reading(each) for each in some]


def _further(schema: Mapping[str, Any]) -> Iterator[Any]:
    """Yield what members of a map are: of any of the patterns, or further ones."""
    yield from map(reading, schema["patternProperties"].values())
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict):
        yield reading(rest)


def _has_names(schema: Mapping[str, Any]) -> bool:
    """Tell whether an object becomes a model, of which further members have no type."""
    return not _COMPOSED.isdisjoint(schema) or bool(schema.get("required"))


def _items(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what is said of items: by position only where there can be no others."""
    first, rest = schema.get("prefixItems", []), schema.get("items", True)
    size = len(first)
    is_closed = rest is False or schema.get("maxItems") == size
    if first and is_closed and schema.get("minItems") == size:
        yield "prefixItems", [reading(each) for each in first]
        yield "minItems", size
        yield "maxItems", size
    else:
        some = [*first, *([rest] if "items" in schema and rest is not False else [])]
        yield "items", {"anyOf": [reading(each) for each in some]} if some else True


def _is_plain(values: list[Any]) -> bool:
    """Tell whether a type can list values: texts, integers, truth values and null."""
    return all(each is None or isinstance(each, str | int) for each in values)


def _implied(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the type that goes without saying."""
    if not _TYPED.isdisjoint(schema):
        return {}
    if not _OBJECT.isdisjoint(schema):
        return {"type": "object"}
    if not _ARRAY.isdisjoint(schema):
        return {"type": "array"}
    found = implied(schema)[0] if "format" in schema else ""
    return {"type": found} if found else {}
