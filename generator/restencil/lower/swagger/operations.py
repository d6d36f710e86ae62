"""Paths and operations (Swagger 2.0, "Path Item Object" and "Operation Object")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from restencil import pointer as json_pointer
from restencil.bundle import reference_of
from restencil.lower.swagger.moves import Moves, copied, media_types
from restencil.lower.swagger.parameters import in_body, parameters, request_body
from restencil.lower.swagger.schemas import reference, schema, value_schema
from restencil.node import Node
from restencil.openapi.structure import METHODS

_BINARY = "application/octet-stream"


def path_item(moves: Moves, node: Node) -> dict[str, Any]:
    """Return a path item; its place in the document stays."""
    shared = list(node.items("parameters"))
    found = copied(node)
    found["parameters"] = parameters(moves, shared, f"{node.pointer}/parameters")
    for method, operation in node.members():
        if method in METHODS and isinstance(operation.value, dict):
            found[method] = _operation(moves, operation, shared)
    return found


def _operation(moves: Moves, node: Node, shared: Iterable[Node]) -> dict[str, Any]:
    own = list(node.items("parameters"))
    everything = [*own, *(each for each in shared if in_body(moves, each))]
    fields = ("tags", "summary", "description", "externalDocs", "operationId")
    found = copied(node, *fields, "deprecated", "security")
    found["parameters"] = parameters(moves, own, f"{node.pointer}/parameters")
    body = request_body(moves, everything, node, f"{node.pointer}/requestBody")
    if body is not None:
        found["requestBody"] = body
    schemes = [item.value for item in node.items("schemes")]
    if schemes and moves.root.text("host"):
        found["servers"] = [server(moves.root, str(schemes[0]))]
    found["responses"] = {
        status: _referred(moves, each, node)
        for status, each in node.members("responses")
    }
    return found


def server(root: Node, scheme: str) -> dict[str, Any]:
    """Return the server that `host` and `basePath` name; relative without a host."""
    base = root.text("basePath").rstrip("/")
    host = root.text("host")
    return {"url": f"{scheme}://{host}{base}" if host else base or "/"}


def _referred(moves: Moves, node: Node, operation: Node) -> dict[str, Any]:
    """Return a response; a shared one in its place where what it holds differs here."""
    stated = reference_of(node)
    if stated is not None and "produces" not in operation.value:
        return {"$ref": reference(stated)}
    produced = media_types(operation, moves.root, "produces")
    return response(moves, moves.resolve(node), produced, node.pointer)


def response(
    moves: Moves, node: Node, produced: Iterable[str], pointer: str
) -> dict[str, Any]:
    """Return a response.

    Args:
        moves: The document.
        node: The response.
        produced: The media types of its content.
        pointer: Where it is in the new document.
    """
    found = copied(node, "description")
    if pointer != node.pointer:
        moves.note(pointer, node)
    found["headers"] = {
        name: {**copied(header, "description"), "schema": value_schema(header.value)}
        for name, header in node.members("headers")
        if isinstance(header.value, dict)
    }
    held = node.member("schema")
    if held is not None and isinstance(held.value, dict):
        usual = _BINARY if held.text("type") == "file" else "application/json"
        examples = dict(node.members("examples"))
        stated = schema(held.value)
        found["content"] = {
            media: _content(stated, examples.get(media))
            for media in list(produced) or [usual]
        }
        for media in found["content"]:
            at = json_pointer.join(pointer, "content", media, "schema")
            moves.note(at, held)
    return found


def _content(stated: Any, example: Node | None) -> dict[str, Any]:
    if example is None:
        return {"schema": stated}
    return {"schema": stated, "example": example.value}
