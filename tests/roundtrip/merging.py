"""Merges schemas that a value has to obey at the same time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

Merge = Callable[[Any, Any], Any]


def merged(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema that allows, by and large, what two of them allow."""
    both = {**one, **other}
    for keyword in one.keys() & other.keys():
        merge = _MERGES.get(keyword)
        if merge is not None:
            both[keyword] = merge(one[keyword], other[keyword])
    return both


def _both(one: Any, other: Any) -> Any:
    if one == other:
        return one
    return {"allOf": [one, other]}


def _by_name(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    shared = {name: _both(one[name], other[name]) for name in one.keys() & other.keys()}
    return {**one, **other, **shared}


def _joined(one: list[Any], other: list[Any]) -> list[Any]:
    return list(dict.fromkeys([*one, *other]))


def _common(one: list[Any], other: list[Any]) -> list[Any]:
    return [value for value in one if value in other]


def _common_types(one: Any, other: Any) -> list[str]:
    these, those = ([each] if isinstance(each, str) else each for each in (one, other))
    found = [each for each in these if each in those]
    mixed = ("integer", "number") if "integer" in these else ("number", "integer")
    if "integer" not in found and mixed[0] in these and mixed[1] in those:
        found.append("integer")
    return found


def _items(one: list[Any], other: list[Any]) -> list[Any]:
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    return [*map(_both, shorter, longer), *longer[len(shorter) :]]


_MERGES: Final[Mapping[str, Merge]] = {
    "properties": _by_name,
    "patternProperties": _by_name,
    "required": _joined,
    "enum": _common,
    "type": _common_types,
    "items": _both,
    "prefixItems": _items,
    "additionalProperties": _both,
    "minimum": max,
    "exclusiveMinimum": max,
    "minLength": max,
    "minItems": max,
    "minProperties": max,
    "maximum": min,
    "exclusiveMaximum": min,
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
}
