"""Schemas (Swagger 2.0, "Schema Object")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

_SECTIONS: Final = {
    "#/definitions/": "#/components/schemas/",
    "#/parameters/": "#/components/parameters/",
    "#/responses/": "#/components/responses/",
}
_DATA: Final = frozenset(("default", "enum", "example", "examples"))
_NAMED: Final = frozenset(("properties", "patternProperties"))

ITEM_FIELDS: Final = (
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
)
"""What parameters and headers say of their values themselves, without a schema."""


def reference(stated: str) -> str:
    """Return a reference as it is in OpenAPI 3."""
    for section, moved in _SECTIONS.items():
        if stated.startswith(section):
            return moved + stated.removeprefix(section)
    return stated


def schema(value: Any) -> Any:
    """Return a schema as it is in OpenAPI 3.0."""
    if isinstance(value, list):
        return [schema(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    copy = {key: _member(key, member) for key, member in value.items()}
    if copy.get("type") == "file":
        copy |= {"type": "string", "format": "binary"}
    if copy.pop("x-nullable", False) is True:
        copy["nullable"] = True
    if isinstance(copy.get("discriminator"), str):
        copy["discriminator"] = {"propertyName": copy["discriminator"]}
    return copy


def _member(key: str, member: Any) -> Any:
    if key == "$ref" and isinstance(member, str):
        return reference(member)
    if key in _NAMED and isinstance(member, Mapping):
        return {name: schema(each) for name, each in member.items()}
    return member if key in _DATA or key.startswith("x-") else schema(member)


def value_schema(
    value: Mapping[str, Any], fields: Iterable[str] = ITEM_FIELDS
) -> dict[str, Any]:
    """Return the schema of a parameter or header that describes its values itself."""
    stated = {key: value[key] for key in fields if key in value}
    if "x-nullable" in value:
        stated["x-nullable"] = value["x-nullable"]
    found: dict[str, Any] = schema(stated)
    return found
