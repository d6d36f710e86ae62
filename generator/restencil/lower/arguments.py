"""Turns parameters and bodies into the arguments of a call."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from restencil.ir import (
    Access,
    Argument,
    ArgumentPlace,
    Body,
    Content,
    MediaKind,
    NamedSchema,
    ObjectSchema,
    Operation,
    Parameter,
    ParameterPlace,
    Presence,
    SchemaId,
)

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_WITH_FIELDS = (MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART)


def arguments_of(
    operation: Operation, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Argument, ...]:
    """Return the arguments of an operation in the order of its signature.

    Those in the path come first, as the path has them, then the required ones, then the
    others, each in the document's order. A body that is an object is passed field by
    field, any other as a whole.
    """
    path, others = [], []
    for parameter in operation.parameters:
        in_path = parameter.place is ParameterPlace.PATH
        (path if in_path else others).append(_of_parameter(parameter))
    if operation.body is not None:
        others.extend(_of_body(operation.body, schemas))
    order = _PLACEHOLDER.findall(operation.path)
    path.sort(key=lambda argument: order.index(argument.wire_name))
    others.sort(key=lambda argument: argument.presence is not Presence.REQUIRED)
    return (*path, *others)


def _of_parameter(parameter: Parameter) -> Argument:
    return Argument(
        place=ArgumentPlace(parameter.place.value),
        wire_name=parameter.wire_name,
        type=parameter.type,
        presence=parameter.presence,
        documentation=parameter.documentation,
        parameter=parameter,
        media=None,
        origin=parameter.origin,
    )


def _of_body(
    body: Body, schemas: Mapping[SchemaId, NamedSchema]
) -> Iterator[Argument]:
    content = body.contents[0]
    fields = object_of(content, schemas)
    if fields is None:
        yield Argument(
            place=ArgumentPlace.BODY,
            wire_name="body",
            type=content.type,
            presence=body.presence,
            documentation=body.documentation,
            parameter=None,
            media=content.kind,
            origin=body.origin,
        )
        return
    for stated in fields.properties:
        if stated.access is Access.READ_ONLY:
            continue
        optional = body.presence is Presence.OPTIONAL
        yield Argument(
            place=ArgumentPlace.FIELD,
            wire_name=stated.wire_name,
            type=stated.type,
            presence=Presence.OPTIONAL if optional else stated.presence,
            documentation=stated.documentation,
            parameter=None,
            media=content.kind,
            origin=stated.origin,
        )


def object_of(
    content: Content, schemas: Mapping[SchemaId, NamedSchema]
) -> ObjectSchema | None:
    """Return the object whose fields are passed one by one; none for other content."""
    if content.kind not in _WITH_FIELDS:
        return None
    schema = schemas.get(SchemaId(content.type.get("$ref", "")))
    return schema if isinstance(schema, ObjectSchema) else None
