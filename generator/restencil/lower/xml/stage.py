"""Shapes the XML of operations; what has no shape stays text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from restencil.diagnostics import Collector
from restencil.ir import (
    Body,
    Content,
    Encodings,
    MediaKind,
    NamedSchema,
    ObjectSchema,
    Operation,
    PartEncoding,
    Response,
    SchemaId,
    TypeExpression,
    UnionSchema,
    Webhook,
    XmlElement,
    XmlMembers,
    XmlObject,
    XmlScalar,
    XmlShapes,
    XmlText,
)
from restencil.lower.xml.names import xml_name
from restencil.lower.xml.shapes import Part, Shaper


def with_xml(
    operations: Sequence[Operation],
    webhooks: Sequence[Webhook],
    schemas: Mapping[SchemaId, NamedSchema],
    diagnostics: Collector,
) -> tuple[tuple[Operation, ...], tuple[Webhook, ...], XmlShapes]:
    """Return the operations, their XML text where it cannot be shaped, and the shapes.

    Of the representations of a response one is decoded, so no other one needs a shape.
    Webhooks without a shape are left out: there is nothing to decode.
    """
    stage = _Stage(schemas, diagnostics)
    found = tuple(
        replace(
            each,
            body=None if each.body is None else stage.body(each.body),
            responses=tuple(map(stage.response, each.responses)),
        )
        for each in operations
    )
    received = (
        replace(each, content=stage.received(each.content)) for each in webhooks
    )
    decoded = (each for each in received if each.content.kind is not MediaKind.TEXT)
    return found, tuple(decoded), stage.shapes()


class _Stage:
    def __init__(
        self, schemas: Mapping[SchemaId, NamedSchema], diagnostics: Collector
    ) -> None:
        self._schemas = schemas
        self._shaper = Shaper(schemas)
        self._diagnostics = diagnostics
        self._documents: dict[str, XmlElement] = {}
        self._used: dict[str, None] = {}

    def body(self, body: Body) -> Body:
        """Return a body: the caller may choose any of its representations."""
        return replace(
            body, contents=tuple(self._content(each, True) for each in body.contents)
        )

    def response(self, response: Response) -> Response:
        """Return a response: the first of its representations is decoded."""
        first, others = response.contents[:1], response.contents[1:]
        read = (self._content(each, False) for each in first)
        return replace(response, contents=(*read, *map(_as_text, others)))

    def received(self, content: Content) -> Content:
        """Return what a webhook sends."""
        return self._content(content, False)

    def shapes(self) -> XmlShapes:
        """Return the shapes that are used."""
        members: dict[str, XmlMembers] = {
            key: self._shaper.members[key] for key in self._used
        }
        return XmlShapes(documents=self._documents, members=members)

    def _content(self, content: Content, is_written: bool) -> Content:
        if content.kind is MediaKind.MULTIPART and is_written:
            return replace(content, encoding=self._parts(content))
        if content.kind is not MediaKind.XML or content.xml is None:
            return content
        key = content.document
        is_shaped = self._shape(content.type, content.xml, key, is_written)
        return content if is_shaped else _as_text(content)

    def _parts(self, content: Content) -> Encodings:
        """Return how the parts of a body are written, those without a shape as text."""
        stated = content.encoding
        types = types_of_fields(content.type, self._schemas)
        first = content.type.get("prefixItems", ())
        rest = content.type.get("items", {})
        return Encodings(
            fields={
                name: self._part(each, types.get(name), name)
                for name, each in stated.fields.items()
            },
            items=tuple(
                self._part(each, first[i] if i < len(first) else rest, "")
                for i, each in enumerate(stated.items)
            ),
            others=stated.others and self._part(stated.others, rest, ""),
        )

    def _part(
        self, part: PartEncoding, expression: TypeExpression | None, name: str
    ) -> PartEncoding:
        if part.xml is None or expression is None:
            return replace(part, document="")
        # Of an array in a field there is a part for each item.
        has_parts = name and expression.get("type") == "array"
        held: TypeExpression = expression.get("items", {}) if has_parts else expression
        xml = replace(part.xml, inferred=part.xml.inferred or name)
        is_shaped = self._shape(held, xml, part.document, is_written=True)
        return part if is_shaped else replace(part, document="")

    def _shape(
        self, expression: TypeExpression, xml: XmlObject, key: str, is_written: bool
    ) -> bool:
        """Shape a document; tell whether that can be done, and is needed."""
        part = Part(xml.origin)
        element = self._shaper.document(expression, xml, part)
        if element.content == XmlText((XmlScalar.STRING,)):
            return False
        name = xml_name(xml, xml.inferred)
        if not name.local and is_written:
            part.fault("the outermost element has no name")
        elif name.local and not name.is_valid:
            part.fault(f"{name.local!r} is no name for a node")
        parts = dict(self._reached(part))
        faults = [fault for each in (part, *parts.values()) for fault in each.faults]
        for fault in faults:
            self._diagnostics.emit(fault)
        if faults:
            return False
        self._used |= dict.fromkeys(parts)
        self._documents[key] = element
        return True

    def _reached(self, part: Part) -> Iterator[tuple[str, Part]]:
        """Yield the objects that a part consists of, with their keys."""
        seen: set[str] = set()
        waiting = list(part.uses)
        while waiting:
            key = waiting.pop()
            if key not in seen:
                seen.add(key)
                yield key, self._shaper.parts[key]
                waiting.extend(self._shaper.parts[key].uses)


def types_of_fields(
    expression: TypeExpression, schemas: Mapping[SchemaId, NamedSchema]
) -> Mapping[str, TypeExpression]:
    """Return the types of an object's properties, or of those of several objects."""
    schema = schemas.get(SchemaId(expression.get("$ref", "")))
    match schema:
        case ObjectSchema():
            return {each.wire_name: each.type for each in schema.properties}
        case UnionSchema():
            members = (types_of_fields(each, schemas) for each in schema.members)
            return {name: found for each in members for name, found in each.items()}
        case _:
            return {}


def _as_text(content: Content) -> Content:
    if content.kind is not MediaKind.XML:
        return content
    return replace(content, kind=MediaKind.TEXT, document="")
