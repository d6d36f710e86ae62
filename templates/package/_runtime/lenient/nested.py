"""Reads arrays, maps and unions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from ..drift import DriftKind
from ..encoding import is_list, is_object
from .notes import IMPOSSIBLE, Notes, Place, Reader

__all__ = ["ListReader", "MapReader", "OptionalReader", "TupleReader", "UnionReader"]

_MOST_TRIALS: Final = 4
"""In how many unions, one in another, all that look alike are tried."""


class ListReader:
    """Reads arrays."""

    words = "an array"

    def __init__(self, items: Reader) -> None:
        self._items = items

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the list."""
        if not is_list(value):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        origin = f"{place.origin}/items"
        return [
            self._items.read(item, Place(origin, place, index), notes)
            for index, item in enumerate(value)
        ]

    def affinity(self, value: Any) -> int:
        """Return how well the value fits, going by the first item."""
        if not is_list(value):
            return IMPOSSIBLE
        return 10 + (self._items.affinity(value[0]) if value else 0)


class TupleReader:
    """Reads arrays whose items have each a type of their own."""

    def __init__(self, items: Sequence[Reader]) -> None:
        self._items = items
        self.words = f"an array of {len(items)}"

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the tuple."""
        if not is_list(value) or len(value) != len(self._items):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        origin = f"{place.origin}/prefixItems"
        return tuple(
            reader.read(item, Place(f"{origin}/{index}", place, index), notes)
            for index, (reader, item) in enumerate(zip(self._items, value, strict=True))
        )

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        fits = is_list(value) and len(value) == len(self._items)
        return 10 if fits else IMPOSSIBLE


class MapReader:
    """Reads objects that have values of one type."""

    words = "an object"

    def __init__(self, values: Reader) -> None:
        self._values = values

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the dictionary."""
        if not is_object(value):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        origin = f"{place.origin}/additionalProperties"
        return {
            key: self._values.read(member, Place(origin, place, key), notes)
            for key, member in value.items()
        }

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        return 0 if is_object(value) else IMPOSSIBLE


@dataclass(frozen=True, slots=True)
class OptionalReader:
    """Reads null, or values of another type."""

    other: Reader

    @property
    def words(self) -> str:
        """What is expected, in words."""
        return f"{self.other.words} or null"

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value."""
        return None if value is None else self.other.read(value, place, notes)

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        return 10 if value is None else self.other.affinity(value)


@dataclass(frozen=True, slots=True)
class UnionReader:
    """Reads values of one of several types: of that which they deviate from least."""

    members: tuple[Reader, ...]

    @property
    def words(self) -> str:
        """What is expected, in words."""
        return " or ".join(dict.fromkeys(member.words for member in self.members))

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the value as one of the type that fits best."""
        candidates = self._candidates(value)
        if not candidates:
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        if len(candidates) == 1 or notes.trials >= _MOST_TRIALS:
            return candidates[0].read(value, place, notes)
        tried = [(Notes(notes.trials + 1), member) for member in candidates]
        read = [member.read(value, place, found) for found, member in tried]
        best = min(range(len(tried)), key=lambda index: tried[index][0].weight)
        notes.found += tried[best][0].found
        return read[best]

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        return max(member.affinity(value) for member in self.members)

    def _candidates(self, value: Any) -> list[Reader]:
        """Return the members that look best; reading all of them could take for ever."""
        affinities = [member.affinity(value) for member in self.members]
        best = max(affinities)
        if best <= IMPOSSIBLE:
            return []
        return [
            member
            for member, each in zip(self.members, affinities, strict=True)
            if each == best
        ]
