"""What callers pass as a request body: its fields, or the body as a whole.

A body may come in several shapes: an operation takes one of several objects, or content
of several media types. Media types that hold the same are one shape.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from restencil.ir import (
    Access,
    Argument,
    ArgumentPlace,
    Body,
    Content,
    Documentation,
    MediaKind,
    NamedSchema,
    ObjectSchema,
    Presence,
    SchemaId,
    UnionSchema,
)
from restencil.lower.schemas.expressions import any_of

_WITH_FIELDS = (
    *(MediaKind.JSON, MediaKind.XML),
    *(MediaKind.FORM, MediaKind.MULTIPART),
)


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of a body.

    Attributes:
        contents: The representations that have it.
        variant: The object that its fields make; none for a body as a whole.
        arguments: The fields, or the body.
    """

    contents: tuple[Content, ...]
    variant: SchemaId | None
    arguments: tuple[Argument, ...]


def shapes_of(body: Body, schemas: Mapping[SchemaId, NamedSchema]) -> list[Shape]:
    """Return the shapes of a body, those of the preferred media type first."""
    groups: dict[str, list[Shape]] = {}
    for content in body.contents:
        found = list(_shapes(body, content, schemas))
        key = json.dumps([_key(shape) for shape in found])
        if key in groups:
            groups[key] = [
                replace(shape, contents=(*shape.contents, content))
                for shape in groups[key]
            ]
        else:
            groups[key] = found
    return [shape for group in groups.values() for shape in group]


def merged(body: Body, shapes: Sequence[Shape]) -> Iterator[Argument]:
    """Yield the arguments of all shapes: required is what all of them require.

    Where the body can be left out, nothing is.
    """
    by_name: dict[tuple[ArgumentPlace, str], list[Argument]] = {}
    for shape in shapes:
        for argument in shape.arguments:
            by_name.setdefault((argument.place, argument.wire_name), []).append(
                argument
            )
    for found in by_name.values():
        needed = len(found) == len(shapes) and all(
            presence is Presence.REQUIRED
            for presence in (body.presence, *(argument.presence for argument in found))
        )
        yield replace(
            found[0],
            type=any_of(argument.type for argument in found),
            media=tuple(dict.fromkeys(chain.from_iterable(a.media for a in found))),
            presence=Presence.REQUIRED if needed else Presence.OPTIONAL,
        )


def choice(body: Body, contents: Iterable[Content]) -> Iterator[Argument]:
    """Yield the argument that chooses among media types, where there are several.

    It is needed where the preferred one is not among them.
    """
    if len(body.contents) == 1:
        return
    names = [content.media_type for content in contents]
    preferred = body.contents[0].media_type
    words = f"The media type of the body. By default `{preferred}`."
    yield Argument(
        place=ArgumentPlace.CONTENT_TYPE,
        wire_name="content_type",
        type={"const": names[0]} if len(names) == 1 else {"enum": names},
        presence=Presence.OPTIONAL if preferred in names else Presence.REQUIRED,
        documentation=Documentation(description=words),
        parameter=None,
        media=(),
        origin=body.origin,
    )


def _shapes(
    body: Body, content: Content, schemas: Mapping[SchemaId, NamedSchema]
) -> Iterator[Shape]:
    variants = _objects(content, schemas)
    for variant in variants:
        fields = tuple(_fields(body, content, variant))
        yield Shape((content,), variant.id, fields)
    if not variants:
        yield Shape((content,), None, (_whole(body, content),))


def _key(shape: Shape) -> list[Any]:
    """Return what two media types have to share to be one shape."""
    return [[_argument_key(a) for a in shape.arguments], shape.variant]


def _argument_key(argument: Argument) -> list[Any]:
    # How bytes are passed depends on how they are encoded.
    holds_bytes = "binary" in json.dumps(argument.type)
    media = argument.media if holds_bytes or not argument.type else ()
    return [argument.wire_name, argument.type, argument.presence, media]


def _whole(body: Body, content: Content) -> Argument:
    return Argument(
        place=ArgumentPlace.BODY,
        wire_name="body",
        type=content.type,
        presence=body.presence,
        documentation=body.documentation,
        parameter=None,
        media=(content.kind,),
        origin=body.origin,
    )


def _fields(body: Body, content: Content, schema: ObjectSchema) -> Iterator[Argument]:
    # A patch has what is to change (RFC 7396): if it can be left out, so can any of it.
    is_patch = content.media_type == "application/merge-patch+json"
    optional = is_patch and body.presence is Presence.OPTIONAL
    for stated in schema.properties:
        if stated.access is Access.READ_ONLY:
            continue
        yield Argument(
            place=ArgumentPlace.FIELD,
            wire_name=stated.wire_name,
            type=stated.type,
            presence=Presence.OPTIONAL if optional else stated.presence,
            documentation=stated.documentation,
            parameter=None,
            media=(content.kind,),
            origin=stated.origin,
        )


def _objects(
    content: Content, schemas: Mapping[SchemaId, NamedSchema]
) -> Sequence[ObjectSchema]:
    """Return the objects whose fields are passed one by one; none for other content."""
    if content.kind not in _WITH_FIELDS:
        return []
    schema = schemas.get(SchemaId(content.type.get("$ref", "")))
    if isinstance(schema, ObjectSchema):
        return [schema]
    if not isinstance(schema, UnionSchema):
        return []
    members = [schemas.get(SchemaId(m.get("$ref", ""))) for m in schema.members]
    objects = [member for member in members if isinstance(member, ObjectSchema)]
    return objects if len(objects) == len(members) else []
