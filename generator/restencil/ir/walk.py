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
    for part in _inside(expression):
        yield from references(part)


def depth(expression: TypeExpression) -> int:
    """Return how many arrays, maps and unions are within each other."""
    levels = 0
    level = [expression]
    while level := [part for whole in level for part in _inside(whole)]:
        levels += 1
    return levels


def _inside(expression: TypeExpression) -> Iterator[TypeExpression]:
    for keyword in ("anyOf", "prefixItems"):
        yield from expression.get(keyword, ())
    for keyword in ("items", "additionalProperties"):
        if keyword in expression:
            yield expression[keyword]
