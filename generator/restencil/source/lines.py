"""The lines of a text, as editors count them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate


class Lines:
    """Turns indices into a text into lines and columns; scans it when first asked.

    A line ends with CR, LF or both. What else Unicode and YAML 1.1 take for the end of a
    line (U+2028, for example) is a character like any other to most editors.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> Sequence[int]:
        # Much faster than a search for the ends; the lengths stay what they are.
        text = self._text.replace("\r\n", " \n").replace("\r", "\n")
        *lines, _ = text.split("\n")
        return list(accumulate(map((1).__add__, map(len, lines)), initial=0))

    def position(self, index: int) -> tuple[int, int]:
        """Return the line and the column of an index, both from 1."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """Return the line of a number, without its end; empty past the last one."""
        if number > len(self._starts):
            return ""
        start, *following = self._starts[number - 1 : number + 1]
        return self._text[start : following[0] if following else None].rstrip("\r\n")
