"""How parameters and form fields are written.

OpenAPI Specification 3.1.1, sections 4.8.12.3 to 4.8.12.5. Where that leaves a value
undefined (an object inside a `deepObject`, an array inside it), members are written in
brackets and items by their index, as most servers read them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Any, Final
from urllib.parse import quote

from .encoding import encode, is_array, is_object

__all__ = [
    "COOKIE",
    "COOKIE_EXPLODED",
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
    "RESERVED_IN_COOKIE",
    "RESERVED_IN_FORM",
    "RESERVED_IN_PATH",
    "RESERVED_IN_QUERY",
    "SIMPLE_EXPLODED",
    "SPACE",
    "TAB",
    "WHOLE_FORM",
    "WHOLE_JSON",
    "WHOLE_TEXT",
    "Style",
    "header_value",
    "path_segment",
    "query_pairs",
    "query_parts",
    "usual_in_forms",
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
        kept: The characters of values that are not percent-encoded, besides those that
            never are. Where there are any, neither is what is so already.
        members: The styles of members that are not written in the usual one, where the
            query as a whole is a form.
    """

    layout: Layout
    explode: bool
    separator: str = ","
    kept: str = ""
    members: Mapping[str, Style] = field(default_factory=dict[str, "Style"])

    def of(self, members: Mapping[str, Style]) -> Style:
        """Return the style with those of members."""
        return replace(self, members=members)

    def keeping(self, kept: str) -> Style:
        """Return the style with `allowReserved`, where some characters stay as they are."""
        return replace(self, kept=kept)

    def quoted(self, text: str) -> str:
        """Return a text percent-encoded (RFC 6570, section 3.2.3, where some is kept)."""
        if not self.kept:
            return _quoted(text)
        return "".join(
            part if _TRIPLE.fullmatch(part) else quote(part, safe=self.kept)
            for part in _TRIPLE.split(text)
        )


_TRIPLE: Final = re.compile("(%[0-9A-Fa-f]{2})")
_DOT: Final = re.compile("%2e", re.IGNORECASE)

RESERVED_IN_QUERY: Final = ":/?@!$'()*,;"
"""The reserved characters (RFC 3986, section 2.2) that a value in a query can have.

Brackets and `#` are not allowed there; `&`, `=` and `+` mean something in forms.
"""
RESERVED_IN_FORM: Final = RESERVED_IN_QUERY + "#[]"
RESERVED_IN_PATH: Final = ":@!$&'()*+,;="
"""Those that a segment of a path can have (RFC 3986, section 3.3)."""
RESERVED_IN_COOKIE: Final = ":/?#[]@!$&'()*+="
"""Those that the value of a cookie can have (RFC 6265, section 4.1.1)."""


FORM: Final = Style(Layout.FORM, False)
SPACE: Final = Style(Layout.FORM, False, "%20")
PIPE: Final = Style(Layout.FORM, False, "%7C")
TAB: Final = Style(Layout.FORM, False, "%09")
COOKIE: Final = Style(Layout.FORM, False, kept=RESERVED_IN_COOKIE + "%<>^`{|}")
"""`cookie`: what cookies can have in them is never encoded (OpenAPI 3.2.0, 4.12.3)."""
COOKIE_EXPLODED: Final = replace(COOKIE, explode=True)
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
            yield _quoted(_plain(encode(value)))
        case Layout.WHOLE_FORM:
            for key, member in encode(value).items():
                inner = style.members.get(key) or usual_in_forms(member)
                yield from query_parts(key, member, inner)
        case _:
            for key, text in query_pairs(name, value, style):
                yield f"{key}={text}"


def usual_in_forms(plain: Any) -> Style:
    """Return the style of a field: objects are JSON (OpenAPI 3.2.0, section 4.15.1.1)."""
    return JSON if is_object(plain) else DEFAULT_QUERY


def query_pairs(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    """Yield the percent-encoded names and values that a parameter is written as.

    Nothing is written for None and for empty arrays and objects.
    """
    plain = encode(value)
    if style.layout is Layout.JSON:
        yield _quoted(name), _quoted(json.dumps(plain, separators=(",", ":")))
    elif style.layout is Layout.DEEP_OBJECT:
        yield from _deep(_quoted(name), plain, style)
    elif is_object(plain):
        members = _members(plain, style)
        if style.explode:
            yield from members
        elif members:
            yield _quoted(name), style.separator.join(
                part for pair in members for part in pair
            )
    elif is_array(plain):
        items = [_text(item, style) for item in plain if item is not None]
        if style.explode:
            yield from ((_quoted(name), item) for item in items)
        elif items:
            yield _quoted(name), style.separator.join(items)
    elif plain is not None:
        yield _quoted(name), _text(plain, style)


def path_segment(name: str, value: Any, style: Style) -> str:
    """Return what a path parameter is written as.

    Raises:
        ValueError: the value is empty, or a dot segment that would change the path.
    """
    plain = encode(value)
    if style.layout is Layout.JSON:
        joined = _quoted(json.dumps(plain, separators=(",", ":")))
    elif is_object(plain):
        joined = _object_in_path(name, _members(plain, style), style)
    elif is_array(plain):
        joined = _array_in_path(name, [_text(item, style) for item in plain], style)
    else:
        items = [_text(plain, style)] if plain is not None else []
        joined = _array_in_path(name, items, style)
    if style.kept:
        # Dots are the same encoded (RFC 3986, section 6.2.2.2), and have to be seen below.
        joined = _DOT.sub(".", joined)
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


def _deep(name: str, value: Any, style: Style) -> Iterator[tuple[str, str]]:
    if is_object(value):
        for key, member in value.items():
            yield from _deep(f"{name}%5B{_quoted(key)}%5D", member, style)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}%5B{index}%5D", item, style)
    elif value is not None:
        yield name, _text(value, style)


def _members(plain: Mapping[str, Any], style: Style) -> list[tuple[str, str]]:
    return [(_quoted(k), _text(v, style)) for k, v in plain.items() if v is not None]


def _text(value: Any, style: Style) -> str:
    return style.quoted(_plain(value))


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
