"""Words for types and values."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

_TYPES: Final = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "array": "an array",
    "object": "an object",
    "null": "null",
}
_JSON_TYPES: Final = {
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    list: "an array",
    dict: "an object",
    type(None): "null",
}
_LONGEST: Final = 40


def one_of_types(types: Sequence[str]) -> str:
    """Return a phrase for a value of any of some types."""
    return one_of([_TYPES.get(name, name) for name in types])


def one_of(phrases: Sequence[str]) -> str:
    """Return phrases in a row, the last after "or"."""
    *first, last = phrases
    return f"{', '.join(first)} or {last}" if first else last


def with_article(noun: str) -> str:
    """Return a noun after its indefinite article."""
    return f"an {noun}" if noun.startswith(("a", "e", "i", "o")) else f"a {noun}"


def type_shown(value: object) -> str:
    """Return what a JSON value is."""
    return _JSON_TYPES[type(value)]


def shown(value: object) -> str:
    """Return a value as in JSON, cut where it is long; or what it is."""
    if isinstance(value, dict | list):
        return type_shown(value)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
