"""Merges what was changed by hand with what is generated, line by line.

This is the three-way merge of diff3 (Khanna, Kunal and Pierce, "A Formal Investigation of
Diff3", 2007): where both sides left the lines of the common ancestor alone they agree, and
what is between such lines is taken from the side that changed it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Final

_YOURS: Final = "<<<<<<< yours\n"
_BETWEEN: Final = "=======\n"
_GENERATED: Final = ">>>>>>> generated\n"
_MARKED: Final = re.compile(rf"^{_YOURS}(?s:.*?)^{_GENERATED}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Merged:
    """A text that two others have become.

    Attributes:
        text: The text, with markers around what they do not agree on.
        conflicts: In how many places they do not.
    """

    text: str
    conflicts: int


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Lines of the ancestor, and what became of them on both sides."""

    base: Sequence[str]
    yours: Sequence[str]
    generated: Sequence[str]


def merge(base: str, yours: str, generated: str) -> Merged:
    """Return what becomes of a text that was changed on two sides."""
    return _joined(_chunks(*map(_lines, (base, yours, generated))))


def merge_unrelated(yours: str, generated: str) -> Merged:
    """Return a text in which everything is a conflict that the two do not have in common.

    That is for texts whose ancestor nobody knows.
    """
    one, other = _lines(yours), _lines(generated)
    matcher = SequenceMatcher(None, one, other)
    # No line of an ancestor is like this one, so that neither side has left it alone.
    chunks = (
        _Chunk(one[a:b] if tag == "equal" else ("\0",), one[a:b], other[c:d])
        for tag, a, b, c, d in matcher.get_opcodes()
    )
    return _joined(chunks)


def has_conflicts(text: str) -> bool:
    """Tell whether a text has markers of a merge."""
    return _MARKED.search(text) is not None


def _lines(text: str) -> list[str]:
    """Return lines with their ends; only a line feed ends one."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [
        rest for rest in (text.rpartition("\n")[2],) if rest
    ]


def _joined(chunks: Iterator[_Chunk]) -> Merged:
    lines: list[str] = []
    conflicts = 0
    for chunk in chunks:
        if chunk.yours == chunk.generated or chunk.generated == chunk.base:
            lines.extend(chunk.yours)
        elif chunk.yours == chunk.base:
            lines.extend(chunk.generated)
        else:
            conflicts += 1
            lines.extend(_marked(chunk))
    return Merged("".join(lines), conflicts)


def _marked(chunk: _Chunk) -> Iterator[str]:
    """Yield the lines of a conflict; what both sides begin or end with is outside."""
    yours, generated = list(chunk.yours), list(chunk.generated)
    head = _common(yours, generated)
    tail = _common(yours[head:][::-1], generated[head:][::-1])
    yield from yours[:head]
    yield _YOURS
    yield from map(_ended, yours[head : len(yours) - tail])
    yield _BETWEEN
    yield from map(_ended, generated[head : len(generated) - tail])
    yield _GENERATED
    yield from yours[len(yours) - tail :]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how many lines two texts have in common at the beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n"


def _chunks(
    base: Sequence[str], yours: Sequence[str], generated: Sequence[str]
) -> Iterator[_Chunk]:
    """Yield the texts in parts: in turn one that all agree on, and one that they do not."""
    at = (0, 0, 0)
    for start, one, other, size in _agreed(base, yours, generated):
        yield _Chunk(base[at[0] : start], yours[at[1] : one], generated[at[2] : other])
        at = (start + size, one + size, other + size)
        agreed = base[start : start + size]
        yield _Chunk(agreed, agreed, agreed)
    yield _Chunk(base[at[0] :], yours[at[1] :], generated[at[2] :])


def _agreed(
    base: Sequence[str], yours: Sequence[str], generated: Sequence[str]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield where all three have the same lines: the starts in each, and how many."""
    left, right = _matches(base, yours), _matches(base, generated)
    i = j = 0
    while i < len(left) and j < len(right):
        (base_a, a, size_a), (base_b, b, size_b) = left[i], right[j]
        start = max(base_a, base_b)
        end = min(base_a + size_a, base_b + size_b)
        if start < end:
            yield start, a + start - base_a, b + start - base_b, end - start
        if base_a + size_a < base_b + size_b:
            i += 1
        else:
            j += 1


def _matches(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int, int]]:
    """Return where two texts match; the beginnings and ends are compared first."""
    head = _common(one, other)
    tail = _common(one[head:][::-1], other[head:][::-1])
    inner_one = one[head : len(one) - tail]
    inner_other = other[head : len(other) - tail]
    # In long texts, lines that are all over are not looked for: that takes seconds.
    blocks = SequenceMatcher(None, inner_one, inner_other)
    return [
        (0, 0, head),
        *((a + head, b + head, size) for a, b, size in blocks.get_matching_blocks()),
        (len(one) - tail, len(other) - tail, tail),
    ]
