"""Arguments that ask for a stream: what they look like in each overload of a method."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from restencil.code.escaping import literal
from restencil.code.layout import subscript
from restencil.ir import (
    Api,
    Argument,
    EnumSchema,
    Presence,
    SchemaId,
    Slot,
    Streaming,
    TypeExpression,
)
from restencil.plan import symbols
from restencil.plan.annotations import NONE, Annotation


class Asking(Enum):
    """What a call asks for."""

    VALUE = auto()
    STREAM = auto()
    EITHER = auto()
    """That is known when the call is made."""


@dataclass(frozen=True, slots=True)
class AskingArgument:
    """The argument by which a call asks for a stream.

    Args:
        api: The API.
        streaming: How the operation is asked.
    """

    api: Api
    streaming: Streaming

    def is_of(self, argument: Argument) -> bool:
        """Tell whether an argument is this one."""
        return Slot(argument.place, argument.wire_name) == self.streaming.argument

    def askings(self, arguments: tuple[Argument, ...]) -> Iterator[Asking]:
        """Yield what a call with some arguments can ask for."""
        argument = next(filter(self.is_of, arguments), None)
        if argument is None:
            yield Asking.STREAM if self.streaming.is_usual else Asking.VALUE
            return
        allowed = _constants(argument.type)
        others = not allowed or any(each != self.streaming.value for each in allowed)
        streams = not allowed or self.streaming.value in allowed
        if others:
            yield Asking.VALUE
        if streams:
            yield Asking.STREAM
        if streams and others:
            yield Asking.EITHER

    def annotation(self, argument: Argument, asking: Asking) -> Annotation:
        """Return the annotation of the argument in the overload for one or the other."""
        if asking is Asking.STREAM:
            return _literal([self.streaming.value])
        found = _literal(list(self._others(argument)))
        is_nullable = any(b.get("type") == "null" for b in _branches(argument.type))
        return found | NONE if is_nullable else found

    def presence(self, argument: Argument, asking: Asking) -> Presence:
        """Return whether the argument has to be given in an overload."""
        is_usual = (asking is Asking.STREAM) == self.streaming.is_usual
        if asking is Asking.EITHER or not is_usual:
            return Presence.REQUIRED
        return argument.presence

    def condition(self, name: str) -> str:
        """Return the expression that tells whether a call asks for a stream."""
        value = literal(self.streaming.value)
        if isinstance(self.streaming.value, bool):
            return (
                f"{name} is not False" if self.streaming.is_usual else f"{name} is True"
            )
        if self.streaming.is_usual:
            return f"{name} in (omit, {value})"
        return f"{name} == {value}"

    def _others(self, argument: Argument) -> Iterator[str | int | bool]:
        schema = self.api.schemas.get(SchemaId(argument.type.get("$ref", "")))
        if not isinstance(schema, EnumSchema):
            yield False
            return
        for each in schema.values:
            if each.value != self.streaming.value:
                yield each.value


def _branches(expression: TypeExpression) -> list[TypeExpression]:
    return list(expression.get("anyOf", [expression]))


def _constants(expression: TypeExpression) -> list[object]:
    """Return the constants that a type consists of; none if it is no such type."""
    branches = [b for b in _branches(expression) if b.get("type") != "null"]
    is_constant = all("const" in branch for branch in branches)
    return [branch["const"] for branch in branches] if is_constant else []


def _literal(values: list[str | int | bool]) -> Annotation:
    group = subscript("Literal", *map(literal, values))
    return Annotation((group,), frozenset({symbols.LITERAL}))
