"""Turns parameters and bodies into the arguments of a call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

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
    Overload,
    Parameter,
    ParameterPlace,
    Presence,
    SchemaId,
    UnionSchema,
)
from restencil.lower.schemas.expressions import any_of
from restencil.openapi.syntax import PLACEHOLDER

_WITH_FIELDS = (MediaKind.JSON, MediaKind.FORM, MediaKind.MULTIPART)


def arguments_of(
    operation: Operation, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Argument, ...]:
    """Return the arguments of an operation in the order of its signature.

    Those in the path come first, as the path has them, then the required ones, then the
    others, each in the document's order. A body that is an object is passed field by
    field, and so is one of several objects; any other is passed as a whole.
    """
    return _ordered(operation, _of_body(operation.body, schemas))


def overloads_of(
    operation: Operation, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Overload, ...]:
    """Return the combinations of arguments for a body that is one of several objects.

    One that another covers is left out. None are needed where one is left.
    """
    if operation.body is None:
        return ()
    variants = _objects(operation.body.contents[0], schemas)
    if len(variants) < 2:
        return ()
    overloads = [
        Overload(variant.id, _ordered(operation, _fields(operation.body, variant)))
        for variant in variants
    ]
    kept: list[Overload] = []
    for index, overload in enumerate(overloads):
        others = [*kept, *overloads[index + 1 :]]
        if not any(_covers(other, overload) for other in others):
            kept.append(overload)
    return tuple(kept) if len(kept) > 1 else ()


def _covers(one: Overload, other: Overload) -> bool:
    """Tell whether every call that fits the other combination may fit this one as well."""
    mine = {(a.place, a.wire_name): a for a in one.arguments}
    for argument in other.arguments:
        same = mine.pop((argument.place, argument.wire_name), None)
        if same is None:
            return False
        differ = same.type != argument.type
        if differ and "const" in same.type and "const" in argument.type:
            return False
        if (
            same.presence is Presence.REQUIRED
            and argument.presence is Presence.OPTIONAL
        ):
            return False
    return all(argument.presence is Presence.OPTIONAL for argument in mine.values())


def _ordered(operation: Operation, body: Iterable[Argument]) -> tuple[Argument, ...]:
    path: list[Argument] = []
    others: list[Argument] = []
    for parameter in operation.parameters:
        in_path = parameter.place is ParameterPlace.PATH
        (path if in_path else others).append(_of_parameter(parameter))
    others.extend(body)
    order = PLACEHOLDER.findall(operation.path)
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
    body: Body | None, schemas: Mapping[SchemaId, NamedSchema]
) -> Iterable[Argument]:
    if body is None:
        return []
    variants = _objects(body.contents[0], schemas)
    if variants:
        return _merged([list(_fields(body, variant)) for variant in variants])
    content = body.contents[0]
    whole = Argument(
        place=ArgumentPlace.BODY,
        wire_name="body",
        type=content.type,
        presence=body.presence,
        documentation=body.documentation,
        parameter=None,
        media=content.kind,
        origin=body.origin,
    )
    return [whole]


def _merged(variants: Sequence[Sequence[Argument]]) -> Iterator[Argument]:
    """Yield the fields of several objects: required is what all of them require."""
    by_name: dict[str, list[Argument]] = {}
    for fields in variants:
        for argument in fields:
            by_name.setdefault(argument.wire_name, []).append(argument)
    for found in by_name.values():
        needed = len(found) == len(variants) and all(
            argument.presence is Presence.REQUIRED for argument in found
        )
        yield replace(
            found[0],
            type=any_of(argument.type for argument in found),
            presence=Presence.REQUIRED if needed else Presence.OPTIONAL,
        )


def _fields(body: Body, schema: ObjectSchema) -> Iterator[Argument]:
    optional = body.presence is Presence.OPTIONAL
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
            media=body.contents[0].kind,
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
