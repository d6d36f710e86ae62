"""Values in schemas, and the properties they require (JSON Schema Validation, section 6)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from restencil import pointer as json_pointer
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import document as structure
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.diagnostics.similar import similar
from restencil.node import Node
from restencil.validate.inspection import Inspection
from restencil.validate.phrases import one_of_types, shown

_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_MOST_SLIPS: Final = 10
"""More unknown names than this are no slips of the pen."""

_COMPOSING: Final = frozenset(("allOf", "anyOf", "oneOf", "not", "if", "$ref"))
_COMPOSED: Final = frozenset(("allOf", "anyOf", "oneOf", "then", "else"))
"""Where schemas that are a part of another stand."""


def default(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """A default is of the type that the schema has."""
    value, types = node.value["default"], types_of(node.value)
    if value is None or not types or is_of(value, types):
        return
    place = inspection.origin(node, "default")
    yield catalogue.wrong_default(place, shown(value), one_of_types(types))


def enum(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """The values of an enum are of the type that the schema has, each once."""
    values, types = node.value["enum"], types_of(node.value)
    if not isinstance(values, list):
        return
    if not values:
        yield catalogue.empty_enum(inspection.origin(node, "enum"))
    for index, value in enumerate(values):
        if value is not None and types and not is_of(value, types):
            place = inspection.origin(node, "enum", index)
            yield catalogue.wrong_enum_value(place, shown(value), one_of_types(types))
    for index in _repeated(values):
        place = inspection.origin(node, "enum", index)
        yield structure.repeated_value(place, "`enum`", shown(values[index]))


def required(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Required names are listed once, and are no slips of the pen."""
    names = node.value["required"]
    if not isinstance(names, list):
        return
    for index in _repeated(names):
        place = inspection.origin(node, "required", index)
        yield structure.repeated_value(place, "`required`", shown(names[index]))
    properties = node.value.get("properties")
    if not isinstance(properties, dict) or not _lists_all(node):
        return
    unknown = {
        index: name
        for index, name in enumerate(names)
        if isinstance(name, str) and name not in properties
    }
    if len(unknown) > _MOST_SLIPS:
        return
    free = [name for name in properties if name not in names]
    for index, name in unknown.items():
        meant = similar(name, free, cutoff=0.75)
        if meant is not None:
            place = inspection.origin(node, "required", index)
            yield catalogue.unknown_required(place, name, meant)


def _lists_all(node: Node) -> bool:
    """Tell whether a schema lists all of its properties itself, as far as one can see."""
    within = json_pointer.tokens(node.pointer)[-2:]
    return not _COMPOSED.intersection(within) and not _COMPOSING & node.value.keys()


def _repeated(values: Sequence[object]) -> Iterator[int]:
    """Yield the indices of values that stand before already."""
    seen = set()
    for index, value in enumerate(values):
        key = value if isinstance(value, str) else (json.dumps(value, sort_keys=True),)
        if key in seen:
            yield index
        seen.add(key)


def types_of(schema: Mapping[str, Any]) -> Sequence[str]:
    """Return the types that a schema allows; none where it does not say, or not clearly."""
    stated = schema.get("type")
    types = stated if isinstance(stated, list) else [stated]
    known = [name for name in types if isinstance(name, str) and name in _TYPES]
    if len(known) < len(types):
        return ()
    return [*known, "null"] if schema.get("nullable") is True else known


def is_of(value: object, types: Sequence[str]) -> bool:
    """Tell whether a value is of one of some types."""
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return True
    return any(isinstance(value, _TYPES[name]) for name in types if name != "boolean")
