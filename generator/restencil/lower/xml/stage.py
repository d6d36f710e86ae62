"""Shapes the XML of operations; what has no shape stays text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from restencil.diagnostics import Collector
from restencil.ir import (
    Body,
    Content,
    MediaKind,
    NamedSchema,
    Operation,
    Response,
    SchemaId,
    XmlElement,
    XmlMembers,
    XmlScalar,
    XmlShapes,
    XmlText,
)
from restencil.lower.xml.names import xml_name
from restencil.lower.xml.shapes import Part, Shaper


def with_xml(
    operations: Sequence[Operation],
    schemas: Mapping[SchemaId, NamedSchema],
    diagnostics: Collector,
) -> tuple[tuple[Operation, ...], XmlShapes]:
    """Return the operations, their XML text where it cannot be shaped, and the shapes.

    Of the representations of a response one is decoded, so no other one needs a shape.
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
    return found, stage.shapes()


class _Stage:
    def __init__(
        self, schemas: Mapping[SchemaId, NamedSchema], diagnostics: Collector
    ) -> None:
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

    def shapes(self) -> XmlShapes:
        """Return the shapes that are used."""
        members: dict[str, XmlMembers] = {
            key: self._shaper.members[key] for key in self._used
        }
        return XmlShapes(documents=self._documents, members=members)

    def _content(self, content: Content, is_written: bool) -> Content:
        if content.kind is not MediaKind.XML or content.xml is None:
            return content
        part = Part(content.xml.origin)
        element = self._shaper.document(content.type, content.xml, part)
        if element.content == XmlText((XmlScalar.STRING,)):
            return _as_text(content)
        name = xml_name(content.xml, content.xml.inferred)
        if not name.local and is_written:
            part.fault("the outermost element has no name")
        elif name.local and not name.is_valid:
            part.fault(f"{name.local!r} is no name for a node")
        parts = dict(self._reached(part))
        faults = [fault for each in (part, *parts.values()) for fault in each.faults]
        for fault in faults:
            self._diagnostics.emit(fault)
        if faults:
            return _as_text(content)
        self._used |= dict.fromkeys(parts)
        self._documents[content.document] = element
        return content

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


def _as_text(content: Content) -> Content:
    if content.kind is not MediaKind.XML:
        return content
    return replace(content, kind=MediaKind.TEXT, document="")
