"""Media types and what they hold (OpenAPI 3.1.1, section 4.8.14)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil.ir import (
    STREAMS,
    Content,
    Encodings,
    ItemOf,
    MediaKind,
    NameSource,
    ParameterStyle,
    PartEncoding,
    Reserved,
    TypeExpression,
)
from restencil.lower.context import Context
from restencil.lower.part_schemas import Parts
from restencil.lower.schemas import SchemaLowerer
from restencil.lower.schemas.expressions import ANYTHING
from restencil.lower.streams import stream_of
from restencil.lower.xml.objects import document_key, xml_object
from restencil.node import Node

_TEXT_SUBTYPES = frozenset(
    (
        "yaml",
        "x-yaml",
        "javascript",
        "graphql",
        "sdp",
        "jwt",
        "toml",
        "sql",
        "x-pem-file",
    )
)
_JSON_LINES = frozenset(("x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines")) | {
    "x-jsonlines"
}


def contents_of(
    schemas: SchemaLowerer, holder: Node, source: NameSource
) -> tuple[Content, ...]:
    """Return the representations that a body or response declares, the preferred first.

    Preferred is what becomes typed values; apart from that the document's order counts.
    Of what is a string in any of them, plain text is preferred, and bytes come last.

    Args:
        schemas: Lowers their schemas.
        holder: The object with the field `content`.
        source: What an inline schema is named after.
    """
    contents = (
        _content(schemas, media_type, schemas.context.resolve(node), source)
        for media_type, node in holder.members("content")
    )
    return tuple(sorted(contents, key=_rank))


def _rank(content: Content) -> int:
    if content.type == {"type": "string"}:
        if content.media_type.partition(";")[0] == "text/plain":
            return 2
        return 4 if content.kind is MediaKind.BINARY else 3
    if content.kind in (MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART):
        return 0
    if content.kind is MediaKind.XML:
        return 1
    return 5 if content.kind in STREAMS else 3


def _content(
    schemas: SchemaLowerer, media_type: str, node: Node, source: NameSource
) -> Content:
    if kind_of(media_type, ANYTHING) in STREAMS:
        return stream_of(
            schemas, media_type, kind_of(media_type, ANYTHING), node, source
        )
    schema = node.member("schema") or Node({}, node.pointer)
    expression = schemas.expression(schema, source)
    kind = kind_of(media_type, expression)
    item = node.member("itemSchema")
    if (
        kind is MediaKind.MULTIPART
        and item is not None
        and node.member("schema") is None
    ):
        expression = {
            "type": "array",
            "items": schemas.expression(item, ItemOf(source)),
        }
    is_xml = kind is MediaKind.XML
    return Content(
        media_type=media_type,
        kind=kind,
        type=expression,
        encoding=encodings(schemas.context, node, schema),
        xml=xml_object(schemas.context, schema) if is_xml else None,
        document=document_key(schemas.context, schema) if is_xml else "",
    )


def kind_of(media_type: str, expression: TypeExpression) -> MediaKind:
    """Return how content of a media type is encoded.

    A range such as `*/*` says nothing; there the schema decides.
    """
    essence = media_type.partition(";")[0].strip().lower()
    main, _, subtype = essence.partition("/")
    if subtype == "json" or subtype.endswith("+json"):
        return MediaKind.JSON
    if essence == "application/x-www-form-urlencoded":
        return MediaKind.FORM
    if main == "multipart":
        return MediaKind.MULTIPART
    if essence == "text/event-stream":
        return MediaKind.EVENT_STREAM
    if subtype in _JSON_LINES:
        return MediaKind.JSON_LINES
    if subtype == "json-seq" or subtype.endswith("+json-seq"):
        return MediaKind.JSON_SEQUENCE
    if subtype == "xml" or subtype.endswith("+xml"):
        is_text = expression == ANYTHING or expression.get("type") == "string"
        return MediaKind.TEXT if is_text else MediaKind.XML
    if main == "text" or subtype in _TEXT_SUBTYPES or subtype.endswith("+yaml"):
        return MediaKind.TEXT
    if main == "*" and expression.get("format") != "binary":
        return MediaKind.JSON
    return MediaKind.BINARY


def encodings(context: Context, node: Node, schema: Node | None = None) -> Encodings:
    """Return how parts are written, by a media type or by the encoding of a part.

    Args:
        context: The document.
        node: The media type, or the encoding.
        schema: The schema of what has the parts; none where nothing is said of it.
    """
    others, parts = node.member("itemEncoding"), Parts(context, schema)
    return Encodings(
        fields={
            name: _encoding(context, encoding, parts.of(name))
            for name, encoding in node.members("encoding")
        },
        items=tuple(
            _encoding(context, each, parts.at(index))
            for index, each in enumerate(node.items("prefixEncoding"))
        ),
        others=None if others is None else _encoding(context, others, parts.items()),
    )


def _encoding(context: Context, node: Node, schema: Node | None) -> PartEncoding:
    style, explode = node.text("style"), node.member("explode")
    content_type = node.text("contentType")
    kind = kind_of(content_type, _ANY_OBJECT) if content_type else None
    xml = schema if kind is MediaKind.XML else None
    return PartEncoding(
        content_type=content_type or None,
        kind=kind,
        style=ParameterStyle(style) if style in _FORM_STYLES else None,
        explode=bool(explode.value) if explode is not None else None,
        reserved=reserved_in(node),
        headers=dict(_fixed_headers(context, node)),
        inner=(
            encodings(context, node, schema) if node.value.keys() & _INNER else None
        ),
        xml=None if xml is None else xml_object(context, xml),
        document="" if xml is None else document_key(context, xml),
    )


def reserved_in(node: Node) -> Reserved:
    """Return what `allowReserved` of an encoding, or of a parameter, says."""
    is_allowed = node.value.get("allowReserved") is True
    return Reserved.KEPT if is_allowed else Reserved.ENCODED


def _fixed_headers(context: Context, node: Node) -> Iterator[tuple[str, str]]:
    """Yield the headers that have one value; `Content-Type` is stated elsewhere."""
    for name, reference in node.members("headers"):
        header = context.resolve(reference)
        schema = context.resolve(header.member("schema") or Node({}, ""))
        allowed = [item.value for item in schema.items("enum")]
        sole = allowed[0] if len(allowed) == 1 else None
        fixed = schema.value.get("const", schema.value.get("default", sole))
        if isinstance(fixed, str | int | float) and name.lower() != "content-type":
            yield name, str(fixed)


_ANY_OBJECT: Final[TypeExpression] = {"type": "object"}
_INNER: Final = frozenset(("encoding", "prefixEncoding", "itemEncoding"))
_FORM_STYLES = frozenset(
    (
        ParameterStyle.FORM,
        ParameterStyle.SPACE_DELIMITED,
        ParameterStyle.PIPE_DELIMITED,
        ParameterStyle.TAB_DELIMITED,
        ParameterStyle.DEEP_OBJECT,
    )
)
