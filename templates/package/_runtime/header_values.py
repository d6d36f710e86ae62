"""Reads headers of responses as what the document says they are.

They are written in the style `simple` (OpenAPI 3.1.1, section 4.8.21), or are JSON texts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

import httpx2
from pydantic.fields import FieldInfo

from .decoding import drifts_of
from .drift import Drift
from .enums import OpenIntEnum
from .lenient.readers import read
from .models import BaseModel, wire_name
from .origins import model_origin
from .styles import JSON, SIMPLE_EXPLODED

__all__ = ["read_headers"]

H = TypeVar("H", bound=BaseModel)

_INTEGER: Final = re.compile(r"[+-]?[0-9]{1,999}")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_TRUTH: Final = {"true": True, "false": False}
_SET_COOKIE: Final = "set-cookie"
"""The header whose values may have commas in them (RFC 9110, section 5.3)."""


def read_headers(
    kind: type[H], headers: httpx2.Headers, operation: str
) -> tuple[H, tuple[Drift, ...]]:
    """Return those of a response's headers that the document describes.

    Args:
        kind: The model that describes them.
        headers: The headers.
        operation: The operation that was called.

    Returns:
        The headers, and in what they deviate from the document.
    """
    found, notes = read(kind, _values(kind, headers), model_origin(kind) or "#")
    return found, drifts_of(notes, operation)


def _values(kind: type[BaseModel], headers: httpx2.Headers) -> Mapping[str, Any]:
    """Return the JSON values that headers stand for, by their names in the document."""
    kind.model_rebuild()
    return {
        name: _value(headers, name, info)
        for field, info in kind.model_fields.items()
        if (name := wire_name(field, info)).isascii() and name in headers
    }


def _value(headers: httpx2.Headers, name: str, info: FieldInfo) -> Any:
    text = headers[name]
    if JSON in info.metadata:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    if name.lower() == _SET_COOKIE:
        return _list(headers.get_list(name), text, info.annotation)
    parts = [part.strip() for part in text.split(",")] if text else []
    for kind in _alternatives(info.annotation):
        found = _structure(parts, kind, explode=SIMPLE_EXPLODED in info.metadata)
        if found is not None:
            return found
    return _scalar(text, info.annotation)


def _list(values: Sequence[str], text: str, kind: Any) -> Any:
    lists = any(get_origin(each) is list for each in _alternatives(kind))
    return values if lists else text


def _structure(parts: Sequence[str], kind: Any, *, explode: bool) -> Any:
    """Return an array or an object; None where a type is neither."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is list:
        return [_scalar(part, arguments[0]) for part in parts]
    if origin is tuple:
        kinds = (*arguments, *[str] * len(parts))
        return [_scalar(part, each) for part, each in zip(parts, kinds, strict=False)]
    if origin is dict:
        return {k: _scalar(v, arguments[1]) for k, v in _members(parts, explode)}
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        kind.model_rebuild()
        kinds_of = {wire_name(n, i): i.annotation for n, i in kind.model_fields.items()}
        return {
            k: _scalar(v, kinds_of.get(k, str)) for k, v in _members(parts, explode)
        }
    return None


def _members(parts: Sequence[str], explode: bool) -> Iterator[tuple[str, str]]:
    """Yield the members of an object: `R=100,G=200`, or `R,100,G,200`."""
    if explode:
        for part in parts:
            name, _, value = part.partition("=")
            yield name, value
    else:
        yield from zip(parts[::2], parts[1::2], strict=False)


def _scalar(text: str, kind: Any) -> Any:
    """Return the value that a text stands for: the text, where it stands for nothing."""
    for each in _alternatives(kind):
        value = _as(text, each)
        if value is not None:
            return value
    return text


def _as(text: str, kind: Any) -> Any:
    """Return the value that a text stands for, if it can be of a type; else None."""
    if get_origin(kind) is Literal:
        return next((v for v in get_args(kind) if _as(text, type(v)) == v), None)
    if kind is bool:
        return _TRUTH.get(text)
    if kind is int or (isinstance(kind, type) and issubclass(kind, OpenIntEnum)):
        return int(text) if _INTEGER.fullmatch(text) else None
    if kind is float:
        return float(text) if _NUMBER.fullmatch(text) else None
    return text if kind is str else None


def _alternatives(kind: Any) -> Iterator[Any]:
    """Yield the types that a type allows, text last: everything can be text."""
    origin = get_origin(kind)
    if origin is Annotated:
        yield from _alternatives(get_args(kind)[0])
    elif origin in (Union, UnionType):
        members = [each for m in get_args(kind) for each in _alternatives(m)]
        yield from sorted(members, key=lambda each: each is str)
    else:
        yield kind
