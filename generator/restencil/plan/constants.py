"""Arguments that can have but one value."""

from __future__ import annotations

from restencil.ir import (
    Api,
    Argument,
    ArgumentPlace,
    ConstantType,
    EnumSchema,
    NamedType,
    Openness,
    OperationId,
    Presence,
    Type,
)

__all__ = ["constant"]


def constant(
    api: Api, operation: OperationId, argument: Argument, compiled: Type
) -> str | int | bool | None:
    """Return the value of a required argument that can have no other; None for others.

    Where a call can be made in several ways, the value is what tells them apart, and so the
    caller states it.
    """
    has_overloads = operation in api.overloads or operation in api.streamings
    if has_overloads or argument.presence is not Presence.REQUIRED:
        return None
    if argument.place in (ArgumentPlace.PATH, ArgumentPlace.BODY):
        return None
    values = _values(api, compiled)
    return values[0] if len(values) == 1 else None


def _values(api: Api, compiled: Type) -> tuple[str | int | bool, ...]:
    """Return all values of a type that lists them."""
    if isinstance(compiled, ConstantType):
        return compiled.values
    schema = api.schemas[compiled.schema] if isinstance(compiled, NamedType) else None
    if isinstance(schema, EnumSchema) and schema.openness is Openness.CLOSED:
        return tuple(member.value for member in schema.values)
    return ()
