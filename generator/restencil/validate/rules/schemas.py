"""Values in schemas, and the properties they require (JSON Schema Validation, section 6)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import document as structure
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.required import slips
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
    for index, meant in slips(node).items():
        place = inspection.origin(node, "required", index)
        yield catalogue.unknown_required(place, names[index], meant)


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
