"""What can be wrong with the structure of a document, in terms of OpenAPI."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Path: TypeAlias = tuple[str, ...]
"""The reference tokens that lead to a value from the root of the document."""


@dataclass(frozen=True, slots=True)
class Missing:
    """An object lacks a field, or any one of several."""

    path: Path
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unexpected:
    """An object has a field that does not belong to it; `known` are those that do."""

    path: Path
    field: str
    known: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongType:
    """A value is of none of the types it may have."""

    path: Path
    types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrongValue:
    """A value is none of those allowed, which are written as in JSON."""

    path: Path
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Malformed:
    """A value has the right type but not the right form; `wanted` is a noun phrase."""

    path: Path
    wanted: str


@dataclass(frozen=True, slots=True)
class Exclusive:
    """An object has several fields of which it may have one."""

    path: Path
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """An array holds a value twice."""

    path: Path


@dataclass(frozen=True, slots=True)
class Other:
    """Something else; `keyword` is the keyword that is not satisfied."""

    path: Path
    keyword: str


Fault: TypeAlias = (
    Missing
    | Unexpected
    | WrongType
    | WrongValue
    | Malformed
    | Exclusive
    | Repeated
    | Other
)
