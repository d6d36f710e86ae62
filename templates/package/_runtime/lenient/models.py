"""Reads objects as models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from ..drift import DriftKind
from ..encoding import is_object
from ..models import BaseModel, wire_name
from ..origins import additions_are_documented, is_nullable, model_origin, origin_of
from .nested import OptionalReader
from .notes import IMPOSSIBLE, Notes, Place, Reader, excerpt

__all__ = ["ModelReader", "TaggedReader"]

_TAG: Final = 100
"""The affinity of an object to the model whose constant it has."""


class ModelReader:
    """Reads objects that a model describes.

    Args:
        kind: The model.
        field_reader: Returns what reads the values of a field.
    """

    def __init__(
        self, kind: type[BaseModel], field_reader: Callable[[FieldInfo], Reader]
    ) -> None:
        self._kind = kind
        self._field_reader = field_reader
        self.words = f"an object ({kind.__name__})"

    @cached_property
    def _fields(self) -> dict[str, tuple[str, FieldInfo]]:
        """The fields and their names, by their names on the wire."""
        self._kind.model_rebuild()
        return {
            wire_name(name, info): (name, info)
            for name, info in self._kind.model_fields.items()
        }

    @cached_property
    def _readers(self) -> dict[str, Reader]:
        return {
            wire: self._reader(wire, info) for wire, (_, info) in self._fields.items()
        }

    def _reader(self, wire: str, info: FieldInfo) -> Reader:
        reader = self._field_reader(info)
        if info.is_required() or is_nullable(self._kind, wire):
            return reader
        return reader.other if isinstance(reader, OptionalReader) else reader

    def values_of(self, name: str) -> tuple[str, ...]:
        """Return the values that a field with a constant can have."""
        annotation = self._kind.model_fields[name].annotation
        return tuple(each for each in get_args(annotation) if isinstance(each, str))

    def wire_name_of(self, name: str) -> str:
        """Return the name of a field on the wire."""
        return wire_name(name, self._kind.model_fields[name])

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the model; where a member is missing, None is in its place."""
        if not is_object(value):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        fields: dict[str, Any] = {}
        present: set[str] = set()
        for wire, (name, info) in self._fields.items():
            at = Place(origin_of(self._kind, wire), place, wire)
            if wire in value:
                fields[name] = self._readers[wire].read(value[wire], at, notes)
                present.add(name)
            else:
                fields[name] = None if info.is_required() else info.get_default()
                if info.is_required():
                    words = self._readers[wire].words
                    notes.add(DriftKind.MISSING, at, words, None)
        extra = {key: each for key, each in value.items() if key not in self._fields}
        if not additions_are_documented(self._kind):
            for key, each in extra.items():
                at = Place(model_origin(self._kind) or place.origin, place, key)
                notes.add(DriftKind.UNDOCUMENTED, at, "no such member", each)
        return built(self._kind, fields, present, extra)

    def affinity(self, value: Any) -> int:
        """Return how well the value fits, going by the names of its members."""
        if not is_object(value):
            return IMPOSSIBLE
        return sum(self._evidence(value)) - sum(
            key not in self._fields for key in value
        )

    def _evidence(self, value: Mapping[str, Any]) -> Iterator[int]:
        for wire, (_, info) in self._fields.items():
            if wire not in value:
                yield -3 if info.is_required() else 0
            elif get_origin(info.annotation) is Literal:
                fits = value[wire] in get_args(info.annotation)
                yield _TAG if fits else -_TAG
            else:
                yield 2


class TaggedReader:
    """Reads objects that say by a member of which type they are."""

    words = "an object"

    def __init__(self, tag: str, members: Sequence[ModelReader]) -> None:
        self._tag = tag
        self._members = members

    @cached_property
    def _by_tag(self) -> dict[str, ModelReader]:
        return {
            value: reader
            for reader in self._members
            for value in reader.values_of(self._tag)
        }

    @cached_property
    def _wire_name(self) -> str:
        return self._members[0].wire_name_of(self._tag)

    def read(self, value: Any, place: Place, notes: Notes) -> Any:
        """Return the model; of an unknown type, one without a description."""
        if not is_object(value):
            notes.add(DriftKind.WRONG_TYPE, place, self.words, value)
            return value
        stated = value.get(self._wire_name)
        reader = self._reader(stated)
        if reader is not None:
            return reader.read(value, place, notes)
        known = "one of " + ", ".join(map(excerpt, self._by_tag))
        kind = DriftKind.UNKNOWN_VALUE if stated is not None else DriftKind.MISSING
        notes.add(kind, Place(place.origin, place, self._wire_name), known, stated)
        return built(BaseModel, {}, set(), value)

    def affinity(self, value: Any) -> int:
        """Return how well the value fits."""
        if not is_object(value):
            return IMPOSSIBLE
        return _TAG if self._reader(value.get(self._wire_name)) else 0

    def _reader(self, stated: Any) -> ModelReader | None:
        return self._by_tag.get(stated) if isinstance(stated, str) else None


def built(
    kind: type[BaseModel],
    fields: dict[str, Any],
    present: set[str],
    extra: Mapping[str, Any],
) -> BaseModel:
    """Return a model that holds what it is given, whatever that is."""
    model = kind.model_construct(present, **fields)
    model.model_extra.update(extra)
    return model
