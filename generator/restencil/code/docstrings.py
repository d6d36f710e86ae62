"""Docstrings in Google's style."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from restencil.code.escaping import prose
from restencil.code.layout import INDENT, LINE_LENGTH


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a section: a name and what it is; just a text where it has no name."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section: `Args`, `Returns` or `Raises`."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring; all texts are CommonMark as the document has it.

    Attributes:
        summary: The first paragraph.
        text: Everything else.
        sections: The sections; those without entries are not printed.
    """

    summary: str
    text: str = ""
    sections: tuple[Section, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.summary.strip() or self.text.strip() or self.sections)


@lru_cache(maxsize=1 << 16)
def lay_docstring(docstring: Docstring, indent: int) -> str:
    """Return a docstring, its first line for an indentation that is already there.

    Args:
        docstring: What it says.
        indent: The indentation, in characters.
    """
    width = LINE_LENGTH - indent
    lines = list(_lines(docstring, width)) or ["Undocumented."]
    if len(lines) == 1 and len(lines[0]) > width - 6:
        lines = list(_lines(docstring, width - 6))
    if lines[0].startswith('"'):
        lines[0] = f"\\{lines[0]}"
    if len(lines) == 1:
        return f'"""{_closable(lines[0])}"""'
    pad = " " * indent
    rest = textwrap.dedent("\n".join(lines[1:])).split("\n")
    padded = [f"{pad}{line}" if line else "" for line in rest]
    return "\n".join([f'"""{lines[0]}', *padded, f'{pad}"""'])


def _closable(line: str) -> str:
    """Return a line that three quotes can follow: none, or a space, is at its end."""
    return f"{line} " if line.endswith('"') else line


def _lines(docstring: Docstring, width: int) -> Iterator[str]:
    paragraphs = [prose(docstring.summary, width), prose(docstring.text, width)]
    paragraphs += [_section(section, width) for section in docstring.sections]
    is_first = True
    for lines in paragraphs:
        if lines:
            yield from lines if is_first else ["", *lines]
            is_first = False


def _section(section: Section, width: int) -> list[str]:
    if not section.entries:
        return []
    lines = [f"{section.title}:"]
    for entry in section.entries:
        lines.extend(INDENT + line if line else "" for line in _entry(entry, width - 4))
    return lines


def _entry(entry: Entry, width: int) -> Iterator[str]:
    if not entry.name:
        yield from prose(entry.text, width)
        return
    # The name is put in front before wrapping: the first line is shorter by it.
    lines = prose(f"{entry.name}: {entry.text}", width - len(INDENT))
    yield from lines[:1]
    yield from (INDENT + line if line else "" for line in lines[1:])
