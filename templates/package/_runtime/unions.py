"""Unions of objects that nothing but their members tells apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .models import BaseModel, wire_name

__all__ = ["BestMatch"]


class BestMatch:
    """Refuses the wrong member of a union of models.

    A model takes any object, as what it does not know is an addition to it. If an object fits
    none of the models exactly, pydantic may so choose one that does not know the very members
    by which another one would be recognised. Refused here, the object is then decoded as the
    model that it deviates from least.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        check = _Check(source)
        return core_schema.no_info_after_validator_function(check, handler(source))


class _Check:
    """Checks that no other model of a union knows what the chosen one does not."""

    def __init__(self, union: Any) -> None:
        self._union = union

    def __call__(self, chosen: Any) -> Any:
        """Return the chosen value.

        Raises:
            PydanticCustomError: another model may fit better.
        """
        extra = getattr(chosen, "__pydantic_extra__", None)
        if extra and any(
            kind is not type(chosen) and not names.isdisjoint(extra)
            for kind, names in self._members
        ):
            raise PydanticCustomError("union_member", "another model may fit better")
        return chosen

    @cached_property
    def _members(self) -> list[tuple[type[BaseModel], frozenset[str]]]:
        """The models and the names of their members on the wire."""
        return [(kind, _wire_names(kind)) for kind in _models(self._union)]


def _wire_names(kind: type[BaseModel]) -> frozenset[str]:
    return frozenset(wire_name(name, info) for name, info in kind.model_fields.items())


def _models(union: Any) -> Iterator[type[BaseModel]]:
    for member in get_args(union):
        if isinstance(member, type) and issubclass(member, BaseModel):
            yield member
        else:
            yield from _models(member)
