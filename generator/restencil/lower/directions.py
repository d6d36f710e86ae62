"""Finds which schemas travel in requests and which in responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from restencil.ir import (
    Access,
    Argument,
    HeaderSet,
    NamedSchema,
    Operation,
    SchemaId,
    TypeExpression,
    Webhook,
)
from restencil.ir.walk import parts_of, references
from restencil.lower.schemas.expressions import reference


def sent(
    arguments: Iterable[Argument], schemas: Mapping[SchemaId, NamedSchema]
) -> frozenset[SchemaId]:
    """Return the schemas that the values of arguments can consist of.

    A body that is passed field by field is none of them, unless it is used elsewhere.
    """
    expressions = (argument.type for argument in arguments)
    return _reached(expressions, schemas, without=Access.READ_ONLY)


def received(
    operations: Iterable[Operation],
    webhooks: Iterable[Webhook],
    headers: Iterable[HeaderSet],
    schemas: Mapping[SchemaId, NamedSchema],
) -> frozenset[SchemaId]:
    """Return the schemas that responses and the payloads of webhooks can consist of."""
    responses = (
        expression
        for operation in operations
        for response in operation.responses
        for content in response.contents
        for expression in (content.type, *content.events.values())
    )
    payloads = (webhook.type for webhook in webhooks)
    sets = (reference(each.schema) for each in headers)
    return _reached(
        chain(responses, payloads, sets), schemas, without=Access.WRITE_ONLY
    )


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
