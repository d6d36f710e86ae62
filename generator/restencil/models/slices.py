"""Dividing the compiler's document into parts that can be compiled side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from restencil.ir import Type

Schemas: TypeAlias = Mapping[str, Mapping[str, Any]]
Types: TypeAlias = Mapping[str, Mapping[str, Type]]

_PREFIX: Final = "#/components/schemas/"
_ELSEWHERE: Final[Mapping[str, Any]] = {"type": "object"}
"""Stands for a schema of another slice; only that it is there matters."""


@dataclass(frozen=True, slots=True)
class Slice:
    """Some of a document's schemas, and what makes them complete in themselves.

    Attributes:
        schemas: Schemas by name.
        others: What stands for the schemas of other slices that these refer to.
    """

    schemas: Schemas
    others: Schemas


def compile_slice(part: Slice) -> Types:
    """Return the types of the properties of each schema; see `dcg.compile_schemas`."""
    # The compiler takes a while to import, and most runs of the command do not need it.
    from restencil.models.dcg import compile_schemas

    types = compile_schemas({**part.others, **part.schemas})
    return {name: types[name] for name in part.schemas}


def slices(schemas: Schemas, count: int) -> Sequence[Slice]:
    """Return the schemas in several parts.

    Neighbours, which refer to each other more than others do, stay together.

    Args:
        schemas: Schemas by name.
        count: The greatest number of parts.
    """
    sizes = {
        name: 1 + len(schema.get("properties", ())) for name, schema in schemas.items()
    }
    share = sum(sizes.values()) / count
    parts: list[dict[str, Mapping[str, Any]]] = [{} for _ in range(count)]
    before = 0
    for name, schema in schemas.items():
        parts[int(before / share)][name] = schema
        before += sizes[name]
    return [Slice(part, _elsewhere(part)) for part in parts if part]


def _elsewhere(part: Schemas) -> Schemas:
    return {name: _ELSEWHERE for name in _references(part) if name not in part}


def _references(node: Any) -> Iterator[str]:
    """Yield the names of the schemas that a part refers to."""
    match node:
        case {"$ref": str(reference)}:
            yield reference.removeprefix(_PREFIX)
        case Mapping():
            for child in node.values():
                yield from _references(child)
        case list():
            for child in node:
                yield from _references(child)
