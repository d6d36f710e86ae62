"""CommonMark, as far as it takes to wrap prose and leave everything else alone."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_FENCE: Final = re.compile(r" *(```|~~~)")
_ALONE: Final = re.compile(
    r" {0,3}(?:"
    r"#{1,6}(?: |$)"  # a heading
    r"|(?:=+|-{2,}|(?:[-*_] *){3,})$"  # what underlines one, or separates
    r"|\||<[!/?A-Za-z]"  # a table, HTML
    r"|\[[^]]*\]:"  # a link definition
    r")"
)
"""Lines that keep to themselves."""

_CODE: Final = re.compile(r" {4}")
_LEAD: Final = re.compile(r" *(?:(?:[-*+]|\d{1,9}[.)]) +|(?:> ?)+)?")
"""What a paragraph begins with: indentation, and a bullet or the sign of a quotation."""

_BREAK: Final = re.compile(r"(?: {2}|\\)$")
_SPACES: Final = re.compile(r"(?<=\S) {2,}(?=\S)")


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together; where they were broken does not matter."""

    lead: str
    text: str

    def wrapped(self, width: int) -> list[str]:
        """Return the paragraph as lines."""
        following = self.lead if ">" in self.lead else " " * len(self.lead)
        return textwrap.wrap(
            _SPACES.sub(" ", self.text),
            width,
            initial_indent=self.lead,
            subsequent_indent=following,
            break_long_words=False,
            break_on_hyphens=False,
        )


def wrap(text: str, width: int) -> Iterator[str]:
    """Yield the lines of a text, its paragraphs wrapped anew.

    Headings, tables, HTML and code stay as they are (CommonMark 0.31.2, section 4); line
    breaks inside a paragraph mean nothing, except for hard ones (section 6.7). Of
    several empty lines one is left.

    Args:
        text: The text; its line breaks are newlines, and it has no tabs.
        width: The width to wrap at, in characters.
    """
    paragraph: _Paragraph | None = None
    for line, is_prose in _classified(text):
        lead = _lead(line) if is_prose else ""
        continues = paragraph is not None and is_prose and not lead.strip()
        if paragraph is not None and not continues:
            yield from paragraph.wrapped(width)
            paragraph = None
        if not is_prose:
            yield line
            continue
        words = line[len(lead) :]
        if paragraph is None:
            paragraph = _Paragraph(lead, "")
        paragraph.text += f" {words.strip()}" if paragraph.text else words.strip()
        if _BREAK.search(line):
            paragraph.text = paragraph.text.removesuffix("\\")
            yield from paragraph.wrapped(width)
            paragraph = None
    if paragraph is not None:
        yield from paragraph.wrapped(width)


def _lead(line: str) -> str:
    match = _LEAD.match(line)
    return match[0] if match is not None else ""


def _classified(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is prose; of several empty lines the first."""
    fence = ""
    is_empty = True
    for line in text.split("\n"):
        was_empty, is_empty = is_empty, not line.strip()
        opening = "" if fence else _fence(line)
        if fence or opening:
            yield line.rstrip(), False
            closes = bool(fence) and line.strip().startswith(fence)
            fence = "" if closes else fence or opening
        elif is_empty:
            if not was_empty:
                yield "", False
        elif (was_empty and _CODE.match(line)) or _ALONE.match(line.rstrip()):
            yield line.rstrip(), False
        else:
            yield line, True


def _fence(line: str) -> str:
    """Return what fences a block of code in, if a line begins one."""
    match = _FENCE.match(line)
    return match[1] if match is not None else ""
