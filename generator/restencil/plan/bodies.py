"""Descriptions of request bodies: `body=Body("multipart/form-data", …)`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from restencil.code.escaping import literal
from restencil.code.layout import Group, Item
from restencil.ir import Body, Content, Encodings, MediaKind, PartEncoding, Type
from restencil.plan.styles import form_styles, part_styles, stated_styles
from restencil.plan.symbols import RuntimeSymbol, Symbol

_BODY: Final = RuntimeSymbol("operations", "Body")
_OTHERS: Final = ""
"""How descriptions call the items of an array whose position nothing is said of."""


def described_bodies(body: Body, fields: Mapping[str, Type], used: set[Symbol]) -> Item:
    """Return how a body is written: in one way, or in each that it can be.

    Args:
        body: The body.
        fields: The types of what is passed field by field.
        used: Receives what the description needs.
    """
    used.add(_BODY)
    ways = [tuple(_body(content, fields, used)) for content in body.contents]
    if len(ways) == 1:
        return Group("body=Body(", ways[0], ")")
    return Group("body=[", tuple(Group("Body(", way, ")") for way in ways), "]")


def _body(
    content: Content, fields: Mapping[str, Type], used: set[Symbol]
) -> Iterator[Item]:
    yield literal(content.media_type)
    if content.kind is MediaKind.FORM:
        yield from _styles(form_styles(content.encoding.fields, fields, used))
    if content.document:
        yield f"xml={literal(content.document)}"
    if content.kind is MediaKind.MULTIPART:
        yield from _styles(part_styles(content.encoding.fields, fields, used))
        yield from _parts(content.encoding, used)


def _styles(found: Iterator[Item]) -> Iterator[Item]:
    styles = tuple(found)
    if styles:
        yield Group("styles={", styles, "}")


def _parts(encodings: Encodings, used: set[Symbol]) -> Iterator[Item]:
    """Yield what is said of the parts of a multipart body."""
    named = dict(_named(encodings))
    media_types = tuple(
        f"{literal(name)}: {literal(each.content_type)}"
        for name, each in named.items()
        if each.content_type and not _is_body(each)
    )
    if media_types:
        yield Group("parts={", media_types, "}")
    headers = tuple(
        Group(f"{literal(name)}: {{", tuple(_pairs(each.headers)), "}")
        for name, each in named.items()
        if each.headers
    )
    if headers:
        yield Group("headers={", headers, "}")
    bodies = tuple(
        Group(f"{literal(name)}: Body(", tuple(_inner(each, used)), ")")
        for name, each in named.items()
        if _is_body(each)
    )
    if bodies:
        yield Group("bodies={", bodies, "}")
    if encodings.is_positional:
        yield "is_list=True"


def _named(encodings: Encodings) -> Iterator[tuple[str, PartEncoding]]:
    """Yield the parts by their names, those of an array by their positions."""
    if not encodings.is_positional:
        yield from encodings.fields.items()
        return
    yield from ((str(index), each) for index, each in enumerate(encodings.items))
    if encodings.others is not None:
        yield _OTHERS, encodings.others


def _is_body(part: PartEncoding) -> bool:
    """Tell whether a part is written like a body: as XML, or with parts inside."""
    return bool(part.document) or part.kind in (MediaKind.FORM, MediaKind.MULTIPART)


def _inner(part: PartEncoding, used: set[Symbol]) -> Iterator[Item]:
    """Yield the description of a part that is written like a body."""
    inner = part.inner or Encodings()
    yield literal(part.content_type)
    if part.document:
        yield f"xml={literal(part.document)}"
        return
    yield from _styles(stated_styles(inner.fields, used))
    if part.kind is MediaKind.MULTIPART:
        yield from _parts(inner, used)


def _pairs(texts: Mapping[str, str]) -> Iterator[Item]:
    return (f"{literal(name)}: {literal(text)}" for name, text in texts.items())
