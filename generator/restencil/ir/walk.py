"""Walks schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from restencil.ir.schemas import (
    Access,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    TypeExpression,
    UnionSchema,
)
from restencil.ir.sources import SchemaId


def parts_of(
    schema: NamedSchema, without: Access | None = None
) -> Iterator[TypeExpression]:
    """Yield the expressions that a named schema consists of.

    Args:
        schema: The schema.
        without: Leave out properties that travel in this direction only.
    """
    match schema:
        case ObjectSchema():
            for stated in schema.properties:
                if stated.access is not without:
                    yield stated.type
            if schema.additional is not None:
                yield schema.additional
        case UnionSchema():
            yield from schema.members
        case EnumSchema():
            return
        case _:
            assert_never(schema)


def references(expression: TypeExpression) -> Iterator[SchemaId]:
    """Yield the named schemas that an expression mentions."""
    if "$ref" in expression:
        yield SchemaId(expression["$ref"])
    for keyword in ("anyOf", "prefixItems"):
        for branch in expression.get(keyword, ()):
            yield from references(branch)
    for keyword in ("items", "additionalProperties"):
        if keyword in expression:
            yield from references(expression[keyword])
