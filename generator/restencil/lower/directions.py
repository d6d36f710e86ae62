"""Finds which schemas travel in requests and which in responses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from restencil.ir import (
    Access,
    Argument,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    Operation,
    SchemaId,
    TypeExpression,
    UnionSchema,
)


def sent(
    arguments: Iterable[Argument], schemas: Mapping[SchemaId, NamedSchema]
) -> frozenset[SchemaId]:
    """Return the schemas that the values of arguments can consist of.

    A body that is passed field by field is none of them, unless it is used elsewhere.
    """
    expressions = (argument.type for argument in arguments)
    return _reached(expressions, schemas, without=Access.READ_ONLY)


def received(
    operations: Iterable[Operation], schemas: Mapping[SchemaId, NamedSchema]
) -> frozenset[SchemaId]:
    """Return the schemas that responses can consist of."""
    expressions = (
        content.type
        for operation in operations
        for response in operation.responses
        for content in response.contents
    )
    return _reached(expressions, schemas, without=Access.WRITE_ONLY)


def _reached(
    expressions: Iterable[TypeExpression],
    schemas: Mapping[SchemaId, NamedSchema],
    without: Access,
) -> frozenset[SchemaId]:
    reached: set[SchemaId] = set()
    waiting = [name for e in expressions for name in references(e)]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            for expression in parts_of(schemas[name], without):
                waiting.extend(references(expression))
    return frozenset(reached)


def parts_of(schema: NamedSchema, without: Access | None = None) -> Iterator[TypeExpression]:
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
    for branch in expression.get("anyOf", ()):
        yield from references(branch)
    for keyword in ("items", "additionalProperties"):
        if keyword in expression:
            yield from references(expression[keyword])
