"""What a caller passes to an operation."""

from __future__ import annotations

from dataclasses import dataclass

from restencil.ir.operations import MediaKind, Parameter, Result
from restencil.ir.schemas import Documentation, Presence, TypeExpression
from restencil.ir.slots import ArgumentPlace, Slot
from restencil.ir.sources import SchemaId
from restencil.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument: a parameter, a field of the body, or the body.

    Attributes:
        wire_name: The name that is sent; `body` for the body as a whole.
        parameter: The parameter that it is, if it is one.
        media: The ways it may be encoded if it is the body or a field of it.
    """

    place: ArgumentPlace
    wire_name: str
    type: TypeExpression
    presence: Presence
    documentation: Documentation
    parameter: Parameter | None
    media: tuple[MediaKind, ...]
    origin: Origin


@dataclass(frozen=True, slots=True)
class Overload:
    """One combination of arguments, where a body has several shapes or can be left out.

    Attributes:
        variant: The object that the combination makes; none where the body is passed as
            a whole, or left out.
        media_type: The media type of the body, the preferred one of several; empty where
            it is left out.
        arguments: The arguments in the order of the signature.
    """

    variant: SchemaId | None
    media_type: str
    arguments: tuple[Argument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Streaming:
    """How an operation is asked for a stream instead of what it returns otherwise.

    Attributes:
        argument: The argument that asks for it.
        value: The value that asks for it: true, or one of an enum.
        is_usual: Whether there is a stream where the argument is not given.
        results: What is returned then, one for each status of success.
    """

    argument: Slot
    value: bool | str
    is_usual: bool
    results: tuple[Result, ...]
