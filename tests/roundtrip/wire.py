"""Reads parameters as the tables of styles have them (OpenAPI 3.1.1, section 4.8.12.4).

Values come back as strings, in lists and dictionaries where they are arrays and objects.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias
from urllib.parse import unquote

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""The names and values of a query, percent-encoded as they came."""

_SEPARATORS: Final = {
    "form": ",",
    "cookie": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "tabDelimited": "%09",
}


class NotSent(Exception):
    """A parameter is not there."""


def query_pairs(query: str) -> Pairs:
    """Return the names and values of a query, or of a form."""
    parts = [part.partition("=") for part in query.split("&") if part]
    return [(name, value) for name, _, value in parts]


def read_query(pairs: Pairs, name: str, style: str, explode: bool, like: Any) -> Any:
    """Return the value of a query parameter.

    Args:
        pairs: The query.
        name: The name of the parameter.
        style: Its style.
        explode: Whether it is exploded.
        like: What it should be, for what the query does not tell: whether it is an array.

    Raises:
        NotSent: it is not there.
    """
    values = [value for key, value in pairs if unquote(key) == name]
    if style == "deepObject" and isinstance(like, dict | list):
        return _read_deep(pairs, name)
    if style == "deepObject":
        return unquote(_only(values))
    if style == "json":
        return json.loads(unquote(_only(values)))
    if isinstance(like, dict) and explode:
        found = {unquote(k): unquote(v) for k, v in pairs if unquote(k) in like}
        return _present(found)
    if isinstance(like, list) and explode:
        return _present([unquote(value) for value in values])
    return _split(_only(values), _SEPARATORS[style], like)


def read_whole(query: str, style: str, like: Any) -> Any:
    """Return the value that a query as a whole stands for.

    Raises:
        NotSent: there is no query.
    """
    if not query:
        raise NotSent
    if style == "whole json":
        return json.loads(unquote(query))
    if style == "whole text":
        return unquote(query)
    pairs = query_pairs(query)
    return {
        name: read_query(pairs, name, "form", isinstance(value, list), value)
        for name, value in like.items()
    }


def read_simple(text: str, style: str, explode: bool, like: Any, name: str) -> Any:
    """Return the value of a parameter in a path, still percent-encoded.

    Raises:
        ValueError: it is not written in its style.
    """
    match style:
        case "json":
            return json.loads(unquote(text))
        case "label":
            separator = "." if explode else ","
            return _members(_without(text, "."), separator, explode, like)
        case "matrix" if explode and isinstance(like, list):
            items = _without(text, ";").split(";")
            return [unquote(_without(item, f"{name}=")) for item in items]
        case "matrix" if explode and isinstance(like, dict):
            return _members(_without(text, ";"), ";", True, like)
        case "matrix":
            return _split(_without(text, f";{name}="), ",", like)
    return _members(text, ",", explode, like)


def read_header(text: str, style: str, explode: bool, like: Any) -> Any:
    """Return the value of a header, which is not percent-encoded."""
    if style == "json":
        return json.loads(text)
    return _members(text, ",", explode, like, str)


def _members(
    text: str,
    separator: str,
    explode: bool,
    like: Any,
    decode: Callable[[str], str] = unquote,
) -> Any:
    if isinstance(like, dict) and explode:
        pairs = [part.partition("=") for part in text.split(separator)]
        return {decode(key): decode(value) for key, _, value in pairs}
    return _split(text, separator, like, decode)


def _split(
    text: str, separator: str, like: Any, decode: Callable[[str], str] = unquote
) -> Any:
    if not isinstance(like, dict | list):
        return decode(text)
    items = [decode(item) for item in text.split(separator)]
    if isinstance(like, list):
        return items
    return dict(zip(items[::2], items[1::2], strict=True))


def _read_deep(pairs: Pairs, name: str) -> Any:
    found: dict[str, Any] = {}
    for key, value in pairs:
        head, _, rest = key.partition("%5B")
        if unquote(head) == name and rest:
            parts = rest.removesuffix("%5D").split("%5D%5B")
            *path, last = map(unquote, parts)
            at = found
            for token in path:
                at = at.setdefault(token, {})
            at[last] = unquote(value)
    return _present(found)


def _only(values: Sequence[str]) -> str:
    if not values:
        raise NotSent
    (value,) = values
    return value


def _present(found: Any) -> Any:
    if not found:
        raise NotSent
    return found


def _without(text: str, prefix: str) -> str:
    if not text.startswith(prefix):
        raise ValueError(f"{text!r} does not begin with {prefix!r}")
    return text[len(prefix) :]


def as_sent(value: Any, *, is_deep: bool = False) -> Any:
    """Return what of a value can be told on the wire: strings, and nothing that is null.

    Args:
        value: The value.
        is_deep: Whether it is written as a deep object, where there is no way to write
            an empty object either.
    """
    if isinstance(value, dict):
        members = {key: v for key, v in value.items() if v is not None}
        return (
            _as_deep(members) if is_deep else {k: _text(v) for k, v in members.items()}
        )
    if isinstance(value, list) and is_deep:
        return _as_deep({str(index): item for index, item in enumerate(value)})
    return [_text(item) for item in value] if isinstance(value, list) else _text(value)


def _as_deep(members: Mapping[str, Any]) -> Any:
    sent = {key: as_sent(member, is_deep=True) for key, member in members.items()}
    return {key: member for key, member in sent.items() if member != {}}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
