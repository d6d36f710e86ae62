"""Scalars as they are in XML: the lexical forms of XML Schema (part 2, section 3)."""

from __future__ import annotations

import math
import re
from typing import Any, Final

from .shapes import Text

__all__ = ["read_text", "written_text"]

_BOOLEANS: Final = {"true": True, "1": True, "false": False, "0": False}
_INTEGER: Final = re.compile("[+-]?[0-9]{1,4000}", re.ASCII)
_NUMBER: Final = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?")


def read_text(content: Text, text: str) -> Any:
    """Return what a text says; the text itself where it is of none of the types.

    Where it may be a string too, it is something else only if that is written like this.
    """
    for candidate in _candidates(content, text.strip()):
        if "string" not in content.types or written_text(candidate) == text:
            return candidate
    return text


def written_text(value: Any) -> str:
    """Return a scalar as XML has it.

    Raises:
        ValueError: it is a number that is none, or infinite.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} cannot be sent")
    return str(value)


def _candidates(content: Text, text: str) -> list[Any]:
    found: list[Any] = []
    if content.types & {"integer", "number"} and _INTEGER.fullmatch(text):
        found.append(int(text))
    elif "number" in content.types and _NUMBER.fullmatch(text):
        number = float(text)
        found += [number] if math.isfinite(number) else []
    if "boolean" in content.types and text in _BOOLEANS:
        found.append(_BOOLEANS[text])
    return found
