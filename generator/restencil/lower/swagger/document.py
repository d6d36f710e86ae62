"""The document as a whole (Swagger 2.0, "Swagger Object")."""

from __future__ import annotations

from typing import Any

from restencil.bundle import Document
from restencil.lower.swagger.moves import Moves, copied, media_types
from restencil.lower.swagger.operations import path_item, response, server
from restencil.lower.swagger.parameters import in_body, parameter
from restencil.lower.swagger.schemas import schema
from restencil.lower.swagger.security import scheme


def as_openapi(document: Document) -> Document:
    """Return a Swagger 2.0 document as OpenAPI 3.0; any other as it is."""
    if "swagger" not in document.root:
        return document
    moves = Moves(document)
    root = moves.root
    schemes = [item.value for item in root.items("schemes")] or ["https"]
    preferred = "https" if "https" in schemes else str(schemes[0])
    converted: dict[str, Any] = {
        "openapi": "3.0.3",
        **copied(root, "info", "tags", "externalDocs", "security"),
        "servers": [server(root, preferred)],
        "paths": {
            path: path_item(moves, node) if path.startswith("/") else node.value
            for path, node in root.members("paths")
        },
        "components": {
            "schemas": _schemas(moves),
            "parameters": _parameters(moves),
            "responses": _responses(moves),
            "securitySchemes": _schemes(moves),
        },
    }
    return Document(root=converted, origins=moves.origins)


def _schemas(moves: Moves) -> dict[str, Any]:
    moves.move("/components/schemas", "/definitions")
    return {
        name: schema(node.value) for name, node in moves.root.members("definitions")
    }


def _parameters(moves: Moves) -> dict[str, Any]:
    moves.move("/components/parameters", "/parameters")
    return {
        name: parameter(node)
        for name, node in moves.root.members("parameters")
        if not in_body(moves, node)
    }


def _responses(moves: Moves) -> dict[str, Any]:
    produced = media_types(moves.root, moves.root, "produces")
    found = {}
    for name, node in moves.root.members("responses"):
        pointer = f"/components{node.pointer}"
        found[name] = response(moves, node, produced, pointer)
    return found


def _schemes(moves: Moves) -> dict[str, Any]:
    found = {}
    for name, node in moves.root.members("securityDefinitions"):
        if isinstance(node.value, dict):
            moves.note(f"/components/securitySchemes/{name}", node)
            found[name] = scheme(node)
    return found
