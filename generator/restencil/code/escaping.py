"""Literals and prose: the only ways for a document's strings into code."""

from __future__ import annotations

import math
import textwrap

from restencil.code.characters import is_printable, without_later
from restencil.code.commonmark import wrap
from restencil.code.identifiers import Code
from restencil.code.printable import printable


def literal(value: object) -> Code:
    """Return a Python literal for a JSON scalar, quoted as Black does.

    Raises:
        TypeError: the value is no scalar that JSON has.
    """
    if isinstance(value, str):
        return Code(_string(value))
    if value is None or isinstance(value, bool | int):
        return Code(repr(value))
    if isinstance(value, float):
        return Code(repr(value) if math.isfinite(value) else f'float("{value}")')
    raise TypeError(f"{type(value).__name__} is no JSON scalar")


def _string(text: str) -> str:
    """Return a string literal, in double quotes unless that takes more escapes."""
    shown = without_later(repr(str(text)))
    inner = shown[1:-1]
    if shown[0] == "'":
        inner = inner.replace("\\'", "'")
    if text.count('"') > text.count("'"):
        return "'" + inner.replace("'", "\\'") + "'"
    return '"' + inner.replace('"', '\\"') + '"'


def prose(text: str, width: int) -> list[str]:
    """Return a text as lines that can stand in a docstring.

    Paragraphs are wrapped; tables, HTML and code stay as they are. What would end the
    docstring, or hide in it, is escaped. No line has trailing spaces, and the first and
    the last one are not empty.

    Args:
        text: CommonMark.
        width: The width to wrap at, in characters.
    """
    stripped = text.strip()
    if len(stripped) <= width and is_printable(stripped):
        return [_escaped(stripped)] if stripped else []
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")
    # Pythons differ in what is an empty line to `dedent`, where it has other white space.
    stated = plain.expandtabs(4).split("\n")
    filled = "\n".join("" if line.isspace() else line for line in stated)
    dedented = textwrap.dedent(filled).strip("\n")
    lines = [_escaped(line.rstrip()) for line in wrap(dedented, width)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    if lines:
        lines[0] = lines[0].lstrip()
    return lines


def _escaped(line: str) -> str:
    """Return a line that neither ends a docstring nor hides characters in it."""
    escaped = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return printable(escaped)
