"""Which members of requests are dates, so that a point in time is sent as one there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from restencil.ir import (
    Access,
    ArrayType,
    ConstantType,
    EnumSchema,
    MapType,
    NamedType,
    ObjectSchema,
    OperationId,
    ScalarKind,
    ScalarType,
    SchemaId,
    TupleType,
    Type,
    UnionSchema,
    UnionType,
)
from restencil.plan.context import Context

__all__ = ["date_names"]


def date_names(context: Context, operation: OperationId) -> list[str]:
    """Return the wire names that stand for dates wherever a request has them, sorted."""
    found: dict[ScalarKind, set[str]] = {}
    walk = _Walk(context)
    for argument, compiled in zip(
        context.api.arguments[operation],
        context.compiled.arguments[operation],
        strict=True,
    ):
        for name, kind in walk.scalars(argument.wire_name, compiled):
            found.setdefault(kind, set()).add(name)
    found.pop(ScalarKind.NULL, None)
    dates = found.pop(ScalarKind.DATE, set())
    return sorted(dates.difference(*found.values()))


class _Walk:
    """Walks what a request consists of; each object once, each union for each name."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._seen: set[SchemaId] = set()
        self._unions: set[tuple[SchemaId, str]] = set()

    def scalars(self, name: str, compiled: Type) -> Iterator[tuple[str, ScalarKind]]:
        """Yield the kinds of scalars, each with the name of the member that has it."""
        match compiled:
            case ScalarType(kind):
                yield name, kind
            case ArrayType(inner) | MapType(inner):
                yield from self.scalars(name, inner)
            case TupleType(parts) | UnionType(parts):
                for part in parts:
                    yield from self.scalars(name, part)
            case NamedType(schema):
                yield from self._named(name, schema)
            case ConstantType():
                return
            case _:
                assert_never(compiled)

    def _named(self, name: str, id_: SchemaId) -> Iterator[tuple[str, ScalarKind]]:
        compiled = self._context.compiled
        schema = self._context.api.schemas[id_]
        match schema:
            case UnionSchema() if (id_, name) not in self._unions:
                self._unions.add((id_, name))
                yield from self.scalars(name, compiled.unions[id_])
            case ObjectSchema() if id_ not in self._seen:
                self._seen.add(id_)
                for stated, kind in zip(
                    schema.properties, compiled.properties[id_], strict=True
                ):
                    if stated.access is not Access.READ_ONLY:
                        yield from self.scalars(stated.wire_name, kind)
            case ObjectSchema() | UnionSchema() | EnumSchema():
                return
            case _:
                assert_never(schema)
