"""Types, as they come out of the compiled schemas."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from restencil.ir.sources import SchemaId


class ScalarKind(StrEnum):
    """The types without parts."""

    ANYTHING = "anything"
    NULL = "null"
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    BYTES = "bytes"
    BASE64 = "base64"
    """Bytes as a text; what comes stays one, as there are several ways to write the same."""
    DATETIME = "date-time"
    DATE = "date"
    DECIMAL = "decimal"
    UUID = "uuid"


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A type without parts."""

    kind: ScalarKind


@dataclass(frozen=True, slots=True)
class ConstantType:
    """One of a few constants."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class ArrayType:
    """A list of items of one type."""

    items: Type


@dataclass(frozen=True, slots=True)
class TupleType:
    """As many items as there are types, each of the type in its position."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class MapType:
    """A mapping from names to values of one type."""

    values: Type


@dataclass(frozen=True, slots=True)
class NamedType:
    """An object, enum or union with a name of its own."""

    schema: SchemaId


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types, at least two; null may be one of them."""

    members: tuple[Type, ...]


Type: TypeAlias = (
    ScalarType | ConstantType | ArrayType | TupleType | MapType | NamedType | UnionType
)
