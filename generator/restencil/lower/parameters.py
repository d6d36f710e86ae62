"""Parameters (OpenAPI 3.1.1, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil.ir import (
    Documentation,
    Encodings,
    MediaKind,
    NameSource,
    OperationId,
    Parameter,
    ParameterOf,
    ParameterPlace,
    ParameterStyle,
    Presence,
    Reserved,
    TypeExpression,
)
from restencil.lower.media import encodings, kind_of, reserved_in
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.documentation import documentation
from restencil.lower.schemas.expressions import ANYTHING, EMPTY, any_of
from restencil.node import Node

_STYLES: Final = {
    ParameterPlace.PATH: (
        ParameterStyle.SIMPLE,
        ParameterStyle.LABEL,
        ParameterStyle.MATRIX,
    ),
    ParameterPlace.QUERY: (
        ParameterStyle.FORM,
        ParameterStyle.SPACE_DELIMITED,
        ParameterStyle.PIPE_DELIMITED,
        ParameterStyle.TAB_DELIMITED,
        ParameterStyle.DEEP_OBJECT,
    ),
    ParameterPlace.HEADER: (ParameterStyle.SIMPLE,),
    ParameterPlace.COOKIE: (ParameterStyle.FORM, ParameterStyle.COOKIE),
}
"""The styles that each place allows, the default first."""

_QUERYSTRING: Final = "querystring"

_IGNORED_HEADERS: Final = frozenset(("accept", "content-type", "authorization"))
"""Headers that a parameter cannot set (section 4.8.12.2.1)."""


def parameters_of(
    schemas: SchemaLowerer, operation: OperationId, path_item: Node, node: Node
) -> Iterator[Parameter]:
    """Yield the parameters of an operation, its own before those of the path item.

    Args:
        schemas: Lowers their schemas.
        operation: The operation that they belong to.
        path_item: The path item.
        node: The operation.
    """
    seen = set()
    for reference in (*node.items("parameters"), *path_item.items("parameters")):
        stated = schemas.context.resolve(reference)
        place = _place(stated)
        key = (stated.text("name"), place)
        if key in seen:
            continue
        seen.add(key)
        if place is ParameterPlace.HEADER and key[0].lower() in _IGNORED_HEADERS:
            continue
        yield _parameter(schemas, operation, stated, place)


def _place(node: Node) -> ParameterPlace:
    """Return where a parameter travels; the query as a whole is in the query."""
    stated = node.text("in")
    return ParameterPlace("query" if stated == _QUERYSTRING else stated)


def _parameter(
    schemas: SchemaLowerer, operation: OperationId, node: Node, place: ParameterPlace
) -> Parameter:
    name = node.text("name")
    style = style_of(node, place)
    explode = node.value.get("explode")
    explodes = style in (ParameterStyle.FORM, ParameterStyle.COOKIE)
    is_required = place is ParameterPlace.PATH or node.value.get("required") is True
    return Parameter(
        wire_name=name,
        place=place,
        style=style,
        explode=explode if isinstance(explode, bool) else explodes,
        reserved=_reserved(schemas, node, place),
        encoding=_encoding_of_whole(schemas, node),
        presence=Presence.REQUIRED if is_required else Presence.OPTIONAL,
        type=_allowed(node, type_of(schemas, node, ParameterOf(operation, name))),
        documentation=described(schemas, node),
        origin=schemas.context.origin(node),
    )


def _reserved(schemas: SchemaLowerer, node: Node, place: ParameterPlace) -> Reserved:
    """Return what becomes of reserved characters.

    Only OpenAPI 3.2.0 (section 4.12.2) lets them be anywhere but in the query.
    """
    is_allowed = reserved_in(node) is Reserved.KEPT and node.member("schema")
    is_encoded = place in (ParameterPlace.PATH, ParameterPlace.COOKIE)
    if is_allowed and place is ParameterPlace.QUERY:
        return Reserved.KEPT
    version = schemas.context.root.text("openapi")
    if is_allowed and is_encoded and not version.startswith(("3.0", "3.1")):
        return Reserved.KEPT
    return Reserved.ENCODED


def _allowed(node: Node, stated: TypeExpression) -> TypeExpression:
    """Return a type with the empty string, where `allowEmptyValue` adds it."""
    is_allowed = (
        node.value.get("allowEmptyValue") is True and node.text("in") == "query"
    )
    holds_it = stated in (ANYTHING, {"type": "string"})
    return any_of((stated, EMPTY)) if is_allowed and not holds_it else stated


def style_of(node: Node, place: ParameterPlace) -> ParameterStyle:
    """Return the style: the stated one where the place allows it, else the default."""
    if node.text("in") == _QUERYSTRING:
        return _style_of_whole(node)
    for media_type, content in node.members("content"):
        if kind_of(media_type, ANYTHING) is MediaKind.JSON and content.value:
            return ParameterStyle.JSON
    stated = node.text("style")
    allowed = _STYLES[place]
    return ParameterStyle(stated) if stated in allowed else allowed[0]


def _encoding_of_whole(schemas: SchemaLowerer, node: Node) -> Encodings:
    """Return how the fields of a form that is the whole query are written."""
    if node.text("in") == _QUERYSTRING:
        for media_type, content in node.members("content"):
            if kind_of(media_type, ANYTHING) is MediaKind.FORM:
                return encodings(schemas.context, content)
    return Encodings()


def _style_of_whole(node: Node) -> ParameterStyle:
    for media_type, _ in node.members("content"):
        match kind_of(media_type, ANYTHING):
            case MediaKind.FORM:
                return ParameterStyle.WHOLE_FORM
            case MediaKind.JSON:
                return ParameterStyle.WHOLE_JSON
            case _:
                return ParameterStyle.WHOLE_TEXT
    return ParameterStyle.WHOLE_FORM


def type_of(schemas: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the type of a parameter or header; one that says nothing is a string."""
    schema = _schema(node)
    if schema is None:
        return ANYTHING if node.member("content") else {"type": "string"}
    return schemas.expression(schema, source)


def described(schemas: SchemaLowerer, node: Node) -> Documentation:
    """Return what a parameter or header says; what it leaves out, its schema may say."""
    schema = _schema(node)
    fallbacks = [] if schema is None else [schema, schemas.resolve(schema)]
    contents = (content for _, content in node.members("content"))
    return documentation(node, *contents, *fallbacks)


def _schema(node: Node) -> Node | None:
    contents = [content for _, content in node.members("content")]
    return next((n for h in (node, *contents) if (n := h.member("schema"))), None)
