"""Runtime expressions (OpenAPI 3.1.1, section 4.8.20.4)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, assert_never

from restencil import pointer as json_pointer
from restencil.ir import (
    Argument,
    ArgumentPlace,
    Embedded,
    EnumSchema,
    Fixed,
    FromBody,
    FromHeader,
    FromRequest,
    FromResponse,
    LinkedPart,
    LinkedValue,
    NamedSchema,
    ObjectSchema,
    Operation,
    ResponseFact,
    SchemaId,
    Slot,
    TypeExpression,
    UnionSchema,
)

_BODY: Final = re.compile(r"\$response\.body(?:#((?:/.*)?))?")
_HEADER: Final = re.compile(r"\$response\.header\.([!#$%&'*+.^_`|~0-9A-Za-z-]+)")
_REQUEST: Final = re.compile(
    r"\$request\.(?:body(?:#((?:/.*)?))?|(path|query|header)\.(.+))"
)
_EMBEDDED: Final = re.compile(r"\{(\$[^{}]*)\}")
_INDEX: Final = re.compile("[0-9]{1,9}")


class Unusable(Exception):
    """A link cannot be followed; the message says why."""


@dataclass(frozen=True, slots=True)
class Expressions:
    """Reads what the links of an operation take values from.

    Attributes:
        source: The operation that the links start from.
        arguments: Its arguments.
    """

    source: Operation
    arguments: Sequence[Argument]

    def value(self, stated: Any) -> LinkedValue:
        """Return what a constant or a runtime expression stands for.

        Raises:
            Unusable: the expression is none that the standard has, or nothing is there.
        """
        if not isinstance(stated, str):
            return Fixed(stated)
        whole = _EMBEDDED.fullmatch(stated)
        if whole or stated.startswith("$"):
            return self._expression(whole[1] if whole else stated)
        texts = _EMBEDDED.split(stated)
        if len(texts) == 1:
            return Fixed(stated)
        return self._embedded(texts)

    def _embedded(self, texts: Sequence[str]) -> LinkedValue:
        """Return a text of literal parts with expressions between them."""
        parts: list[str | LinkedPart] = []
        for index, text in enumerate(texts):
            if index % 2 == 0:
                parts.append(text)
                continue
            value = self._expression(text)
            if isinstance(value, FromRequest) and value.argument is None:
                raise Unusable(f"no argument of {self.source.id} is {text}")
            parts.append(str(value.value) if isinstance(value, Fixed) else value)
        if all(isinstance(part, str) for part in parts):
            return Fixed("".join(map(str, parts)))
        return Embedded(tuple(part for part in parts if part != ""))

    def _expression(self, text: str) -> LinkedPart | Fixed:
        """Return what one expression stands for."""
        match text:
            case "$url":
                return FromResponse(ResponseFact.URL)
            case "$statusCode":
                return FromResponse(ResponseFact.STATUS)
            case "$method":
                return Fixed(self.source.method)
            case _:
                pass
        if body := _BODY.fullmatch(text):
            return FromBody(body[1] or "")
        if header := _HEADER.fullmatch(text):
            return FromHeader(header[1])
        if request := _REQUEST.fullmatch(text):
            return FromRequest(text, self._argument(text, *request.groups()))
        raise Unusable(f"{text!r} is no runtime expression")

    def _argument(
        self, text: str, pointer: str | None, place: str | None, name: str | None
    ) -> Slot | None:
        """Return the argument that a value of the request comes from."""
        if place is None or name is None:
            return self._body_argument(pointer)
        for argument in self.arguments:
            slot = Slot(argument.place, argument.wire_name)
            if slot.place == place and _is_called(slot, name):
                return slot
        raise Unusable(f"{self.source.id} has no parameter for {text}")

    def _body_argument(self, pointer: str | None) -> Slot | None:
        tokens = json_pointer.tokens(pointer or "")
        wanted = ArgumentPlace.FIELD if tokens else ArgumentPlace.BODY
        slots = (
            Slot(each.place, each.wire_name)
            for each in self.arguments
            if each.place is wanted and (not tokens or [each.wire_name] == [*tokens])
        )
        return next(slots, None)


def _is_called(slot: Slot, name: str) -> bool:
    """Tell whether an argument has a name, which has no case in headers."""
    if slot.place is ArgumentPlace.HEADER:
        return slot.wire_name.lower() == name.lower()
    return slot.wire_name == name


def holds(
    schemas: Mapping[SchemaId, NamedSchema],
    expression: TypeExpression,
    tokens: Sequence[str],
) -> bool:
    """Tell whether values of a type can have something at a place.

    Args:
        schemas: The named schemas.
        expression: The type.
        tokens: The tokens of the JSON Pointer to the place.
    """
    if not tokens or not expression or expression == {"type": "object"}:
        return True
    if "anyOf" in expression:
        return any(holds(schemas, each, tokens) for each in expression["anyOf"])
    if "$ref" in expression:
        return _has(schemas, schemas[SchemaId(expression["$ref"])], tokens)
    if _INDEX.fullmatch(tokens[0]):
        places = expression.get("prefixItems", ())
        if int(tokens[0]) < len(places):
            return holds(schemas, places[int(tokens[0])], tokens[1:])
        if "items" in expression:
            return holds(schemas, expression["items"], tokens[1:])
    if "additionalProperties" in expression:
        return holds(schemas, expression["additionalProperties"], tokens[1:])
    return False


def _has(
    schemas: Mapping[SchemaId, NamedSchema], schema: NamedSchema, tokens: Sequence[str]
) -> bool:
    match schema:
        case ObjectSchema():
            types = {each.wire_name: each.type for each in schema.properties}
            found = types.get(tokens[0], schema.additional)
            return found is not None and holds(schemas, found, tokens[1:])
        case UnionSchema():
            return any(holds(schemas, each, tokens) for each in schema.members)
        case EnumSchema():
            return False
    assert_never(schema)
