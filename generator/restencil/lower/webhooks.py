"""Webhooks and callbacks (OpenAPI 3.1.1, sections 4.8.1 and 4.8.18)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from restencil.ir import (
    Content,
    Documentation,
    MediaKind,
    Operation,
    OperationId,
    PayloadOf,
    Webhook,
    WebhookId,
)
from restencil.lower.media import contents_of
from restencil.lower.schemas import SchemaLowerer
from restencil.node import Node
from restencil.openapi.operations import WEBHOOK, methods_of

_DECODED: Final = (MediaKind.JSON, MediaKind.XML)
"""What payloads are decoded from, the preferred first."""


def webhooks_of(
    schemas: SchemaLowerer, operations: Iterable[Operation], skip: Collection[str]
) -> Iterator[Webhook]:
    """Yield the webhooks of the document, then the callbacks of the operations.

    Those to skip are named with `webhook ` in front.

    What carries neither JSON nor XML is left out: there is nothing to decode.
    """
    for name, item in schemas.context.root.members("webhooks"):
        if f"{WEBHOOK}{name}" not in skip:
            yield from _requests(schemas, name, item, None)
    generated = {operation.id for operation in operations}
    for path, item in schemas.context.root.members("paths"):
        for method, reference in methods_of(schemas.context.resolve(item)):
            operation = OperationId(f"{method} {path}")
            if operation in generated:
                yield from _callbacks(schemas, operation, reference)


def _callbacks(
    schemas: SchemaLowerer, operation: OperationId, reference: Node
) -> Iterator[Webhook]:
    stated = schemas.context.resolve(reference)
    for name, node in stated.members("callbacks"):
        for _, item in schemas.context.resolve(node).members():
            yield from _requests(schemas, name, item, operation)


def _requests(
    schemas: SchemaLowerer, name: str, item: Node, operation: OperationId | None
) -> Iterator[Webhook]:
    path_item = schemas.context.resolve(item)
    for _, reference in methods_of(path_item):
        node = schemas.context.resolve(reference)
        webhook = WebhookId(node.pointer)
        payload = _payload(schemas, node, PayloadOf(webhook, name))
        if payload is not None:
            words = node.text("description") or path_item.text("description")
            yield Webhook(
                id=webhook,
                name=name,
                callback_of=operation,
                summary=(node.text("summary") or path_item.text("summary")).strip(),
                documentation=Documentation(
                    description=words.strip(),
                    is_deprecated=node.value.get("deprecated") is True,
                ),
                content=payload,
                origin=schemas.context.origin(node),
            )


def _payload(schemas: SchemaLowerer, node: Node, source: PayloadOf) -> Content | None:
    stated = node.member("requestBody")
    if stated is None:
        return None
    contents = contents_of(schemas, schemas.context.resolve(stated), source)
    found = (each for kind in _DECODED for each in contents if each.kind is kind)
    return next(found, None)
