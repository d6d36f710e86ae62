"""What a schema can be named after, judging by its place in the document."""

from __future__ import annotations

from restencil import pointer as json_pointer
from restencil.ir import (
    ComponentNamed,
    ItemOf,
    NameSource,
    PropertyOf,
    SchemaId,
    VariantOf,
)
from restencil.node import Node

_STRUCTURAL = frozenset(
    ("content", "schema", "paths", "components", "responses", "requestBody")
)


def source_of(pointer: str) -> NameSource:
    """Return the name source of a schema that is referred to by its place."""
    tokens = json_pointer.tokens(pointer)
    if tokens[:2] != ("components", "schemas") or len(tokens) < 3:
        words = [token for token in tokens if token not in _STRUCTURAL]
        return ComponentNamed("_".join(words[-2:]) or "schema")
    source: NameSource = ComponentNamed(tokens[2])
    for index in range(3, len(tokens)):
        source = _step(source, tokens[:index], tokens[index])
    return source


def _step(source: NameSource, before: tuple[str, ...], token: str) -> NameSource:
    if before[-1] == "properties":
        owner = SchemaId(json_pointer.join("", *before[:-1]))
        return PropertyOf(owner, source, token)
    if before[-1] in ("oneOf", "anyOf"):
        return VariantOf(source, "", int(token) + 1 if token.isdecimal() else 1)
    if token in ("items", "additionalProperties"):
        return ItemOf(source)
    return source


def anchored(node: Node) -> Node:
    """Return a node whose `$recursiveRef` or `$dynamicRef` is written as a `$ref`.

    Both lead to an anchor that is looked for at run time, from the outermost schema
    inwards; in a document that nobody extends this is the component they stand in.
    """
    value = node.value if isinstance(node.value, dict) else {}
    if "$ref" in value or not ("$recursiveRef" in value or "$dynamicRef" in value):
        return node
    enclosing = json_pointer.join("", *json_pointer.tokens(node.pointer)[:3])
    return Node({"$ref": f"#{enclosing}"}, node.pointer)
