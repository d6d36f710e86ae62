"""Links: how to go on from what an operation returned (OpenAPI 3.1.1, section 4.8.20)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NewType, TypeAlias

from restencil.ir.schemas import Presence, TypeExpression
from restencil.ir.slots import Slot
from restencil.ir.sources import OperationId
from restencil.origin import Origin

LinkId = NewType("LinkId", str)
"""Names a link: the operation that it starts from, the status and the link's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedLink:
    """A link as a response states it.

    Attributes:
        operation_id: The `operationId` of the operation that it leads to; empty for none.
        operation_ref: The `operationRef`; empty for none.
        parameters: Constants and runtime expressions, by the names of parameters.
        body: The constant or runtime expression for the body; none for no body.
        has_server: Whether the operation is called on another server.
    """

    name: str
    description: str
    operation_id: str
    operation_ref: str
    parameters: Mapping[str, Any]
    body: Any
    has_server: bool
    origin: Origin


@dataclass(frozen=True, slots=True)
class FromBody:
    """A value in the body of the response.

    Attributes:
        pointer: Its place, a JSON Pointer (RFC 6901).
        presence: Whether there is nothing to be sent where there is no such value; else the
            link cannot be followed.
    """

    pointer: str
    presence: Presence = Presence.REQUIRED


@dataclass(frozen=True, slots=True)
class FromHeader:
    """A header of the response."""

    wire_name: str


@dataclass(frozen=True, slots=True)
class FromRequest:
    """A value of the request, which callers know.

    Attributes:
        expression: The runtime expression.
        argument: The argument that the value was of the operation that the link starts
            from; none where it was none of its own.
    """

    expression: str
    argument: Slot | None


class ResponseFact(StrEnum):
    """What is known of a response besides its headers and its body."""

    URL = "url"
    STATUS = "status_code"


@dataclass(frozen=True, slots=True)
class FromResponse:
    """What is known of the response: `$url`, `$statusCode`."""

    fact: ResponseFact


@dataclass(frozen=True, slots=True)
class Embedded:
    """A text with values inside: `user-{$response.body#/id}`."""

    parts: tuple[str | LinkedPart, ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """A constant."""

    value: Any


LinkedPart: TypeAlias = FromBody | FromHeader | FromRequest | FromResponse
"""What a runtime expression stands for (OpenAPI 3.1.1, section 4.8.20.4)."""

LinkedValue: TypeAlias = LinkedPart | Embedded | Fixed


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link that can be followed.

    Attributes:
        source: The operation that it starts from.
        target: The operation that it leads to.
        type: The type of the body that the response has.
        values: What the arguments of the target are taken from; the rest is passed.
    """

    id: LinkId
    name: str
    description: str
    source: OperationId
    target: OperationId
    type: TypeExpression
    values: Mapping[Slot, LinkedValue]
    origin: Origin
