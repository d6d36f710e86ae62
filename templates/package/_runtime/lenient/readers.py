"""Finds what reads values of a type."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from ..enums import OpenIntEnum, OpenStrEnum
from ..models import BaseModel
from .models import ModelReader, TaggedReader
from .nested import ListReader, MapReader, OptionalReader, TupleReader, UnionReader
from .notes import Note, Notes, Place, Reader
from .scalars import (
    SCALARS,
    AnyReader,
    EnumReader,
    LiteralReader,
    OtherReader,
    ScalarReader,
)

__all__ = ["read"]


def read(kind: Any, value: Any, origin: str) -> tuple[Any, list[Note]]:
    """Return a JSON value as one of a type, and in what it deviates."""
    notes = Notes()
    return reader_of(kind).read(value, Place(origin), notes), notes.found


def reader_of(kind: Any) -> Reader:
    """Return what reads values of a type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _annotated(*arguments)
    if origin in (Union, UnionType):
        return _union(arguments)
    if origin is Literal:
        return LiteralReader(arguments)
    if origin is list:
        return ListReader(reader_of(arguments[0]))
    if origin is dict:
        return MapReader(reader_of(arguments[1]))
    if origin is tuple:
        return TupleReader(tuple(map(reader_of, arguments)))
    if isinstance(kind, type):
        if issubclass(kind, BaseModel):
            return model_reader(kind)
        if issubclass(kind, OpenStrEnum | OpenIntEnum):
            return EnumReader(kind)
    if kind in (Any, object):
        return AnyReader()
    return ScalarReader(kind) if kind in SCALARS else OtherReader(kind)


def _annotated(kind: Any, *metadata: Any) -> Reader:
    for each in metadata:
        if isinstance(each, FieldInfo) and isinstance(each.discriminator, str):
            return _tagged(each.discriminator, kind)
    return reader_of(kind)


def _tagged(tag: str, union: Any) -> Reader:
    return TaggedReader(tag, tuple(map(model_reader, get_args(union))))


def _union(members: Sequence[Any]) -> Reader:
    *others, last = [member for member in members if member is not NoneType]
    if not others:
        return OptionalReader(reader_of(last))
    union = UnionReader(tuple(map(reader_of, (*others, last))))
    return OptionalReader(union) if NoneType in members else union


@lru_cache(maxsize=4096)
def model_reader(kind: type[BaseModel]) -> ModelReader:
    """Return what reads objects that a model describes."""
    return ModelReader(kind, _field_reader)


def _field_reader(info: FieldInfo) -> Reader:
    if isinstance(info.discriminator, str):
        return _tagged(info.discriminator, info.annotation)
    return reader_of(info.annotation)
