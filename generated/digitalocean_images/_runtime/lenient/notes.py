"""Deviations as they are found, and what finds them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from ..drift import DriftKind

__all__ = ["IMPOSSIBLE", "Note", "Notes", "Place", "Reader", "excerpt"]

_EXCERPT: Final = 80
_WEIGHTS: Final = {
    DriftKind.WRONG_TYPE: 2,
    DriftKind.MISSING: 3,
    DriftKind.UNKNOWN_VALUE: 2,
    DriftKind.UNDOCUMENTED: 1,
}
"""How much each deviation says against a member of a union."""

IMPOSSIBLE: Final = -1000
"""The affinity of what can never be of a type."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a response.

    Attributes:
        origin: Where the document describes what should be there.
        parent: What it is inside of; None for the whole.
        token: Its key or index there.
    """

    origin: str
    parent: Place | None = None
    token: str | int = ""

    @property
    def location(self) -> str:
        """The JSON Pointer to the place."""
        if self.parent is None:
            return ""
        token = str(self.token).replace("~", "~0").replace("/", "~1")
        return f"{self.parent.location}/{token}"


@dataclass(frozen=True, slots=True)
class Note:
    """One deviation.

    Attributes:
        kind: In which way the response deviates.
        place: Where.
        expected: What the document promises, in words.
        value: What came instead, unless it is something that is missing.
    """

    kind: DriftKind
    place: Place
    expected: str
    value: Any

    @property
    def actual(self) -> str:
        """What came, in JSON; the beginning of it where it is long."""
        return "nothing" if self.kind is DriftKind.MISSING else excerpt(self.value)


@dataclass(slots=True)
class Notes:
    """The deviations that were found.

    Attributes:
        trials: In how many unions, one in another, members are being tried.
        found: The deviations.
    """

    trials: int = 0
    found: list[Note] = field(default_factory=list[Note])

    def add(self, kind: DriftKind, place: Place, expected: str, value: Any) -> None:
        """Note a deviation."""
        self.found.append(Note(kind, place, expected, value))

    @property
    def weight(self) -> int:
        """How much all of them say against what was expected."""
        return sum(_WEIGHTS[note.kind] for note in self.found)


def excerpt(value: Any) -> str:
    """Return a value in JSON, the beginning of it where it is long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"


class Reader(Protocol):
    """Reads values of one type."""

    @property
    def words(self) -> str:
        """What is expected, in words."""
        ...

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return a value as one of the type, or as it is where that cannot be."""
        ...

    def affinity(self, value: Any) -> int:
        """Return how much a value looks like one of the type, at first sight."""
        ...
