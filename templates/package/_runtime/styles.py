"""How parameters and form fields are written.

OpenAPI Specification 3.1.1, sections 4.8.12.3 to 4.8.12.5. Where that leaves a value
undefined (an object inside a `deepObject`, an array inside it), members are written in
brackets and items by their index, as most servers read them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final
from urllib.parse import quote

from .encoding import encode, is_array, is_object

__all__ = [
    "DEEP_OBJECT",
    "DEFAULT_PATH",
    "DEFAULT_QUERY",
    "FORM",
    "JSON",
    "LABEL",
    "LABEL_EXPLODED",
    "MATRIX",
    "MATRIX_EXPLODED",
    "PIPE",
    "SIMPLE_EXPLODED",
    "SPACE",
    "WHOLE_FORM",
    "WHOLE_JSON",
    "WHOLE_TEXT",
    "Style",
    "header_value",
    "path_segment",
    "query_pairs",
    "query_parts",
]


class Layout(Enum):
    """How the items of an array and the members of an object are put together."""

    SIMPLE = auto()
    FORM = auto()
    LABEL = auto()
    MATRIX = auto()
    DEEP_OBJECT = auto()
    JSON = auto()
    WHOLE_FORM = auto()
    """The query as a whole is a form (OpenAPI 3.2.0, section 4.12.1)."""
    WHOLE_JSON = auto()
    WHOLE_TEXT = auto()


@dataclass(frozen=True, slots=True)
class Style:
    """A style together with `explode`.

    Attributes:
        layout: How the items of an array and the members of an object are put together.
        explode: Whether each of them gets a name of its own.
        separator: What stands between them otherwise.
    """

    layout: Layout
    explode: bool
    separator: str = ","


FORM: Final = Style(Layout.FORM, False)
SPACE: Final = Style(Layout.FORM, False, "%20")
PIPE: Final = Style(Layout.FORM, False, "%7C")
DEEP_OBJECT: Final = Style(Layout.DEEP_OBJECT, True)
JSON: Final = Style(Layout.JSON, False)
WHOLE_FORM: Final = Style(Layout.WHOLE_FORM, False)
WHOLE_JSON: Final = Style(Layout.WHOLE_JSON, False)
WHOLE_TEXT: Final = Style(Layout.WHOLE_TEXT, False)
SIMPLE_EXPLODED: Final = Style(Layout.SIMPLE, True)
LABEL: Final = Style(Layout.LABEL, False)
LABEL_EXPLODED: Final = Style(Layout.LABEL, True)
MATRIX: Final = Style(Layout.MATRIX, False)
MATRIX_EXPLODED: Final = Style(Layout.MATRIX, True)

DEFAULT_PATH: Final = Style(Layout.SIMPLE, False)
"""`simple`, not exploded: the style of path parameters and headers."""
DEFAULT_QUERY: Final = Style(Layout.FORM, True)
"""`form`, exploded: the style of query parameters and form fields."""


def query_parts(name: str, value: Any, style: Style) -> Iterator[str]:
    """Yield what stands between the `&`s of a query for a parameter, or for the whole."""
    match style.layout:
        case Layout.WHOLE_JSON:
            yield _quoted(json.dumps(encode(value), separators=(",", ":")))
        case Layout.WHOLE_TEXT:
            yield _text(encode(value))
        case Layout.WHOLE_FORM:
            for key, member in encode(value).items():
                yield from query_parts(key, member, DEFAULT_QUERY)
        case _:
            for key, text in query_pairs(name, value, style):
                yield f"{key}={text}"


def query_pairs(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    """Yield the percent-encoded names and values that a parameter is written as.

    Nothing is written for None and for empty arrays and objects.
    """
    plain = encode(value)
    if style.layout is Layout.JSON:
        yield _quoted(name), _quoted(json.dumps(plain, separators=(",", ":")))
    elif style.layout is Layout.DEEP_OBJECT:
        yield from _deep(_quoted(name), plain)
    elif is_object(plain):
        members = [(_quoted(k), _text(v)) for k, v in plain.items() if v is not None]
        if style.explode:
            yield from members
        elif members:
            yield _quoted(name), style.separator.join(
                part for pair in members for part in pair
            )
    elif is_array(plain):
        items = [_text(item) for item in plain if item is not None]
        if style.explode:
            yield from ((_quoted(name), item) for item in items)
        elif items:
            yield _quoted(name), style.separator.join(items)
    elif plain is not None:
        yield _quoted(name), _text(plain)


def path_segment(name: str, value: Any, style: Style) -> str:
    """Return what a path parameter is written as.

    Raises:
        ValueError: the value is empty, or a dot segment that would change the path.
    """
    plain = encode(value)
    if style.layout is Layout.JSON:
        joined = _quoted(json.dumps(plain, separators=(",", ":")))
    elif is_object(plain):
        parts = [(_quoted(k), _text(v)) for k, v in plain.items() if v is not None]
        joined = _object_in_path(name, parts, style)
    elif is_array(plain):
        joined = _array_in_path(name, [_text(item) for item in plain], style)
    else:
        joined = _array_in_path(
            name, [_text(plain)] if plain is not None else [], style
        )
    if not joined or joined in (".", ".."):
        raise ValueError(f"the path parameter {name!r} cannot be {value!r}")
    return joined


def header_value(value: Any, style: Style) -> str | None:
    """Return what a header is written as; None where it is not sent."""
    plain = encode(value)
    if style.layout is Layout.JSON:
        return json.dumps(plain, separators=(",", ":"))
    if is_object(plain):
        sign = "=" if style.explode else ","
        return ",".join(
            f"{k}{sign}{_plain(v)}" for k, v in plain.items() if v is not None
        )
    if is_array(plain):
        return ",".join(_plain(item) for item in plain)
    return None if plain is None else _plain(plain)


def _array_in_path(name: str, items: Sequence[str], style: Style) -> str:
    match style.layout:
        case Layout.LABEL:
            return "." + (".".join(items) if style.explode else ",".join(items))
        case Layout.MATRIX if style.explode:
            return "".join(f";{_quoted(name)}={item}" for item in items)
        case Layout.MATRIX:
            return f";{_quoted(name)}=" + ",".join(items)
        case _:
            return ",".join(items)


def _object_in_path(name: str, members: Sequence[tuple[str, str]], style: Style) -> str:
    if style.explode:
        pairs = [f"{key}={value}" for key, value in members]
        match style.layout:
            case Layout.LABEL:
                return "." + ".".join(pairs)
            case Layout.MATRIX:
                return "".join(f";{pair}" for pair in pairs)
            case _:
                return ",".join(pairs)
    flat = [part for member in members for part in member]
    return _array_in_path(name, flat, style)


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    if is_object(value):
        for key, member in value.items():
            yield from _deep(f"{name}%5B{_quoted(key)}%5D", member)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}%5B{index}%5D", item)
    elif value is not None:
        yield name, _text(value)


def _text(value: Any) -> str:
    return _quoted(_plain(value))


def _plain(value: Any) -> str:
    """Return a scalar as text; what has structure, as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    return json.dumps(value, separators=(",", ":"))


def _quoted(text: str) -> str:
    return quote(text, safe="")
