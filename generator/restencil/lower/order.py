"""The order of schemas."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from restencil.ir import (
    EnumSchema,
    HeaderSet,
    NamedSchema,
    Operation,
    SchemaId,
    TypeExpression,
    Webhook,
)
from restencil.ir.walk import parts_of, references
from restencil.lower.schemas.expressions import reference


def in_order(
    operations: Iterable[Operation],
    webhooks: Iterable[Webhook],
    headers: Iterable[HeaderSet],
    schemas: Mapping[SchemaId, NamedSchema],
) -> Mapping[SchemaId, NamedSchema]:
    """Return the schemas in the order in which operations reach them, enums last.

    What none reaches is left out.
    """
    expressions = _mentioned(operations, webhooks, headers)
    waiting = deque(name for each in expressions for name in references(each))
    reached: dict[SchemaId, NamedSchema] = {}
    while waiting:
        name = waiting.popleft()
        if name not in reached:
            reached[name] = schemas[name]
            for expression in parts_of(schemas[name]):
                waiting.extend(references(expression))
    enums = {k: v for k, v in reached.items() if isinstance(v, EnumSchema)}
    return {k: v for k, v in reached.items() if k not in enums} | enums


def _mentioned(
    operations: Iterable[Operation],
    webhooks: Iterable[Webhook],
    headers: Iterable[HeaderSet],
) -> Iterator[TypeExpression]:
    """Yield the types that are named outside of schemas."""
    for operation in operations:
        for parameter in operation.parameters:
            yield parameter.type
        contents = operation.body.contents if operation.body is not None else ()
        for content in (
            *contents,
            *(c for r in operation.responses for c in r.contents),
        ):
            yield from (content.type, *content.events.values())
    for webhook in webhooks:
        yield webhook.type
    for each in headers:
        yield reference(each.schema)
