"""Content whose items arrive one by one (OpenAPI 3.2.0, section 4.14.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from restencil.ir import (
    Content,
    ItemOf,
    MediaKind,
    NameSource,
    TypeExpression,
    VariantOf,
)
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.expressions import ANYTHING
from restencil.node import Node


def stream_of(
    schemas: SchemaLowerer,
    media_type: str,
    kind: MediaKind,
    node: Node,
    source: NameSource,
) -> Content:
    """Return a representation whose items arrive one by one.

    `itemSchema` describes an item. Documents before OpenAPI 3.2 describe it by `schema`, or
    the whole stream as an array.

    Args:
        schemas: Lowers the schema.
        media_type: The media type.
        kind: What it is.
        node: The media type object.
        source: What an inline schema is named after.
    """
    item = node.member("itemSchema")
    if item is not None and kind is MediaKind.EVENT_STREAM:
        events = dict(_events(schemas, item, ItemOf(source)))
        if events:
            usual = events.pop("", ANYTHING)
            return Content(media_type=media_type, kind=kind, type=usual, events=events)
    item = item or _item(schemas, node)
    expression = ANYTHING if item is None else schemas.expression(item, ItemOf(source))
    is_text = kind is MediaKind.EVENT_STREAM and expression.get("type") == "string"
    return Content(
        media_type=media_type, kind=kind, type=ANYTHING if is_text else expression
    )


def _item(schemas: SchemaLowerer, node: Node) -> Node | None:
    """Return the schema of an item, where `schema` describes it or all of them."""
    schema = node.member("schema")
    target = schemas.resolve(schema) if schema is not None else None
    is_array = target is not None and target.value.get("type") == "array"
    return target.member("items") if is_array and target is not None else schema


def _events(
    schemas: SchemaLowerer, item: Node, source: NameSource
) -> Iterator[tuple[str, TypeExpression]]:
    """Yield the names of events and the types of their data.

    In an event stream an item is an object with the fields of the event, and its `data` a
    string whose content has a schema of its own. The name is empty where an event may have
    any; nothing is yielded where the schema is that of the data itself.
    """
    base = list(_layers(schemas, item))
    branches = [
        b for layer in base for word in ("oneOf", "anyOf") for b in layer.items(word)
    ]
    for number, branch in enumerate(branches, 1):
        layers = [*_layers(schemas, branch), *base]
        name = _name(schemas, layers)
        yield from _event(schemas, layers, name, VariantOf(source, name, number))
    if not branches:
        yield from _event(schemas, base, _name(schemas, base), source)


def _layers(schemas: SchemaLowerer, node: Node) -> Iterator[Node]:
    """Yield a schema, what it refers to and what it consists of."""
    target = schemas.resolve(node)
    yield node
    if target.pointer != node.pointer:
        yield target
    for part in target.items("allOf"):
        yield from _layers(schemas, part)


def _event(
    schemas: SchemaLowerer, layers: Sequence[Node], name: str, source: NameSource
) -> Iterator[tuple[str, TypeExpression]]:
    fields = [f for layer in layers if (f := _property(layer, "data")) is not None]
    for field in fields:
        content = field.member("contentSchema")
        if content is not None:
            yield name, schemas.expression(content, source)
            return
    if fields:
        expression = schemas.expression(fields[0], source)
        yield name, ANYTHING if expression.get("type") == "string" else expression


def _name(schemas: SchemaLowerer, layers: Sequence[Node]) -> str:
    """Return the name of an event; empty where it may have any."""
    for layer in layers:
        field = _property(layer, "event")
        target = schemas.resolve(field) if field is not None else None
        stated = target.value if target is not None else {}
        allowed = stated.get("enum", [stated.get("const")])
        if len(allowed) == 1 and isinstance(allowed[0], str):
            return allowed[0]
    return ""


def _property(schema: Node, name: str) -> Node | None:
    properties = schema.member("properties")
    return properties.member(name) if properties is not None else None
