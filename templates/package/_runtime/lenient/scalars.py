"""Reads values that have no others in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import NoneType
from typing import Any, Final
from uuid import UUID

from pydantic import TypeAdapter, ValidationError

from ..drift import DriftKind
from ..enums import OpenIntEnum, OpenStrEnum
from .notes import IMPOSSIBLE, Notes, Place, excerpt

__all__ = [
    "SCALARS",
    "AnyReader",
    "EnumReader",
    "LiteralReader",
    "OtherReader",
    "ScalarReader",
]


@dataclass(frozen=True, slots=True)
class AnyReader:
    """Reads whatever it is."""

    words = "anything"

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value."""
        return value

    def affinity(self, value: Any) -> int:
        """Return that it fits."""
        return 0


SCALARS: Final[Mapping[Any, tuple[str, tuple[type, ...]]]] = {
    str: ("a string", (str,)),
    int: ("an integer", (int,)),
    float: ("a number", (int, float)),
    bool: ("true or false", (bool,)),
    NoneType: ("null", (NoneType,)),
    datetime: ("a date and time", (str,)),
    date: ("a date", (str,)),
    Decimal: ("a decimal number in a string", (str,)),
    UUID: ("a UUID", (str,)),
}
"""Scalars: their names, and what they are as they come from a JSON text."""


class ScalarReader:
    """Reads strings, numbers, truth values, and what is written as a string."""

    def __init__(self, kind: Any) -> None:
        self.words, self._types = SCALARS[kind]
        self._adapter = TypeAdapter[Any](kind)

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value, made to fit where that loses nothing."""
        read, fits = self._made_to_fit(value)
        if not fits or not self._is_exact(value):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
        return read

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        fits = self._made_to_fit(value)[1]
        return (10 if self._is_exact(value) else 0) if fits else IMPOSSIBLE

    def _made_to_fit(self, value: Any) -> tuple[Any, bool]:
        try:
            return self._adapter.validate_python(value), True
        except ValidationError:
            return value, False

    def _is_exact(self, value: Any) -> bool:
        if int in self._types and isinstance(value, float) and value.is_integer():
            return True
        return type(value) in self._types


class OtherReader:
    """Reads values of types that are none of the package's own."""

    def __init__(self, kind: Any) -> None:
        self.words = getattr(kind, "__name__", str(kind))
        self._adapter = TypeAdapter[Any](kind)

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value, made to fit where it does."""
        try:
            return self._adapter.validate_python(value)
        except ValidationError:
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        try:
            self._adapter.validate_python(value)
        except ValidationError:
            return IMPOSSIBLE
        return 10


class LiteralReader:
    """Reads values that are listed one by one."""

    def __init__(self, values: Sequence[Any]) -> None:
        self._values = values
        self.words = "one of " + ", ".join(map(excerpt, values))
        if len(values) == 1:
            self.words = excerpt(values[0])

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value."""
        if not self._has(value):
            notes.add(DriftKind.UNKNOWN_VALUE, place, self.words, value)
        return value

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        return 20 if self._has(value) else IMPOSSIBLE

    def _has(self, value: Any) -> bool:
        return any(value == each and type(value) is type(each) for each in self._values)


class EnumReader:
    """Reads members of an enum, which is open."""

    def __init__(self, kind: type[OpenStrEnum] | type[OpenIntEnum]) -> None:
        self._kind = kind
        self._base: type = str if issubclass(kind, str) else int
        self.words = "one of " + ", ".join(excerpt(each.value) for each in kind)

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the member."""
        if type(value) is not self._base:
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        kind: Any = self._kind
        member = kind(value)
        if not (member.is_known or kind.__extensible__):
            notes.add(DriftKind.UNKNOWN_VALUE, place, self.words, value)
        return member

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        if type(value) is not self._base:
            return IMPOSSIBLE
        return 15 if value in self._kind._value2member_map_ else 5
