"""Recognises arguments that ask for a stream instead of a value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from restencil.ir import (
    STREAMS,
    Argument,
    ArgumentPlace,
    EnumSchema,
    NamedSchema,
    Operation,
    Response,
    Result,
    SchemaId,
    Slot,
    Streaming,
    TypeExpression,
)
from restencil.lower.results import result_of, successes

_PLACES: Final = (ArgumentPlace.QUERY, ArgumentPlace.FIELD)
_FLAGS: Final = ("stream",)
_FORMATS: Final = ("stream_format", "streamFormat")
_FORMAT: Final = "sse"


def streaming_of(
    operation: Operation,
    arguments: Iterable[Argument],
    schemas: Mapping[SchemaId, NamedSchema],
) -> Streaming | None:
    """Return how an operation is asked for a stream instead of what it returns otherwise.

    That is a flag `stream`, as of OpenAI's API, or a `stream_format` that can be `sse`.
    None where it always or never returns a stream, or where nothing asks for it.
    """
    expected = successes(operation)
    if not any(map(_offers_both, expected)):
        return None
    for argument in arguments:
        value = _asking_value(argument, schemas)
        if value is not None:
            default = dict(argument.documentation.limits).get("default")
            return Streaming(
                argument=Slot(argument.place, argument.wire_name),
                value=value,
                is_usual=default == value,
                results=tuple(map(_streamed, expected)),
            )
    return None


def _offers_both(response: Response) -> bool:
    return len({content.kind in STREAMS for content in response.contents}) == 2


def _streamed(response: Response) -> Result:
    streams = [content for content in response.contents if content.kind in STREAMS]
    return result_of(response, streams or response.contents)


def _asking_value(
    argument: Argument, schemas: Mapping[SchemaId, NamedSchema]
) -> bool | str | None:
    if argument.place not in _PLACES:
        return None
    if argument.wire_name in _FLAGS and _is_flag(argument.type):
        return True
    if argument.wire_name in _FORMATS:
        named = schemas.get(SchemaId(argument.type.get("$ref", "")))
        values = named.values if isinstance(named, EnumSchema) else ()
        if any(each.value == _FORMAT for each in values):
            return _FORMAT
    return None


def _is_flag(expression: TypeExpression) -> bool:
    """Tell whether a type is that of true, perhaps besides false and null."""
    branches = [
        branch
        for branch in expression.get("anyOf", [expression])
        if branch.get("type") != "null"
    ]
    return bool(branches) and all(
        branch.get("type") == "boolean" or isinstance(branch.get("const"), bool)
        for branch in branches
    )
