"""Turns parameters and bodies into the arguments of a call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from restencil.ir import (
    Argument,
    ArgumentPlace,
    NamedSchema,
    Operation,
    Overload,
    Parameter,
    ParameterPlace,
    Presence,
    SchemaId,
)
from restencil.lower.bodies import choice, merged, shapes_of
from restencil.openapi.syntax import PLACEHOLDER


def arguments_of(
    operation: Operation, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Argument, ...]:
    """Return the arguments of an operation in the order of its signature.

    Those in the path come first, as the path has them, then the required ones, then the
    others, each in the document's order. A body that is an object is passed field by
    field, and so is one of several objects; any other is passed as a whole. Where the
    body can be of several media types, the last argument chooses one.
    """
    body = operation.body
    if body is None:
        return _ordered(operation, ())
    found = merged(body, shapes_of(body, schemas))
    return _ordered(operation, (*found, *choice(body, body.contents)))


def overloads_of(
    operation: Operation, schemas: Mapping[SchemaId, NamedSchema]
) -> tuple[Overload, ...]:
    """Return the combinations of arguments for a body that has several shapes.

    One of them is no body at all, where it can be left out. One that another covers is
    left out. None are needed where one is left.
    """
    body = operation.body
    if body is None:
        return ()
    shapes = shapes_of(body, schemas)
    overloads = [
        Overload(
            shape.variant,
            shape.contents[0].media_type,
            _ordered(operation, (*shape.arguments, *choice(body, shape.contents))),
        )
        for shape in shapes
    ]
    if body.presence is Presence.OPTIONAL:
        overloads.append(Overload(None, "", _ordered(operation, ())))
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
        if same is None or _exclude(same, argument):
            return False
        if (
            same.presence is Presence.REQUIRED
            and argument.presence is Presence.OPTIONAL
        ):
            return False
    return all(argument.presence is Presence.OPTIONAL for argument in mine.values())


def _exclude(one: Argument, other: Argument) -> bool:
    """Tell whether no value fits both arguments: two constants, or media types."""
    if one.type == other.type:
        return False
    is_constant = "const" in one.type and "const" in other.type
    return is_constant or one.place is ArgumentPlace.CONTENT_TYPE


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
        media=(),
        origin=parameter.origin,
    )
