"""Parameters and what becomes a request body (Swagger 2.0, "Parameter Object")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from restencil.bundle import reference_of
from restencil.lower.swagger.moves import Moves, copied, media_types
from restencil.lower.swagger.schemas import reference, schema, value_schema
from restencil.node import Node

_STYLES: Final[dict[str, dict[str, Any]]] = {
    "csv": {"explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "tsv": {"style": "tabDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"explode": True},
}
"""`collectionFormat` as style and explode; `csv` is the default."""

_IN_BODY: Final = ("body", "formData")
_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_FORM_TYPES: Final = (_FORM, _MULTIPART)


def in_body(moves: Moves, node: Node) -> bool:
    """Tell whether a parameter is a part of the request body."""
    return moves.resolve(node).text("in") in _IN_BODY


def parameters(
    moves: Moves, nodes: Iterable[Node], pointer: str
) -> list[dict[str, Any]]:
    """Return the parameters that are no part of the body.

    Args:
        moves: The document.
        nodes: The parameters, references among them.
        pointer: Where the list is in the new document.
    """
    kept: list[dict[str, Any]] = []
    for node in nodes:
        if not in_body(moves, node):
            moves.note(f"{pointer}/{len(kept)}", node)
            kept.append(parameter(node))
    return kept


def parameter(node: Node) -> dict[str, Any]:
    """Return a parameter of a path, a query or a header."""
    stated = reference_of(node)
    if stated is not None:
        return {"$ref": reference(stated)}
    fields = ("name", "in", "description", "required", "allowEmptyValue")
    found = copied(node, *fields)
    found["schema"] = value_schema(node.value)
    if node.text("type") == "array":
        found |= _STYLES.get(node.text("collectionFormat"), _STYLES["csv"])
        if node.text("in") in ("path", "header"):
            found = {key: v for key, v in found.items() if key != "style"}
    return found


def request_body(
    moves: Moves, nodes: Sequence[Node], operation: Node, pointer: str
) -> dict[str, Any] | None:
    """Return the body that parameters describe; none where none of them does.

    Args:
        moves: The document.
        nodes: All parameters of the operation.
        operation: The operation.
        pointer: Where the body is in the new document.
    """
    found = [moves.resolve(node) for node in nodes if in_body(moves, node)]
    consumed = media_types(operation, moves.root, "consumes")
    for node in found:
        if node.text("in") == "body":
            return _whole(moves, node, consumed or ["application/json"], pointer)
    if not found:
        return None
    moves.note(pointer, found[0])
    return _form(moves, found, consumed, pointer)


def _whole(
    moves: Moves, node: Node, consumed: Iterable[str], pointer: str
) -> dict[str, Any]:
    moves.note(pointer, node)
    body = copied(node, "description")
    body["required"] = node.value.get("required") is True
    stated = schema(node.value.get("schema", {}))
    body["content"] = {media: {"schema": stated} for media in consumed}
    held = node.member("schema")
    for media in body["content"]:
        if held is not None:
            moves.note(f"{pointer}/content/{media.replace('/', '~1')}/schema", held)
    return body


def _form(
    moves: Moves, fields: Sequence[Node], consumed: Iterable[str], pointer: str
) -> dict[str, Any]:
    has_files = any(field.text("type") == "file" for field in fields)
    stated = [media for media in consumed if media in _FORM_TYPES]
    media = _MULTIPART if has_files else (stated or [_FORM])[0]
    properties = f"{pointer}/content/{media.replace('/', '~1')}/schema/properties"
    for field in fields:
        moves.note(f"{properties}/{field.text('name')}", field)
    required = [f.text("name") for f in fields if f.value.get("required") is True]
    content: dict[str, Any] = {
        "schema": {
            "type": "object",
            "properties": {f.text("name"): _field(f) for f in fields},
            **({"required": required} if required else {}),
        }
    }
    encoding = dict(_encodings(fields))
    if encoding:
        content["encoding"] = encoding
    return {"required": bool(required), "content": {media: content}}


def _field(node: Node) -> dict[str, Any]:
    return {**value_schema(node.value), **copied(node, "description")}


def _encodings(fields: Iterable[Node]) -> Iterator[tuple[str, dict[str, Any]]]:
    for field in fields:
        if field.text("type") == "array":
            style = _STYLES.get(field.text("collectionFormat"), _STYLES["csv"])
            yield field.text("name"), {"style": "form", **style}
