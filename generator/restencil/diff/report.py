"""Prints comparisons: for people, for programs, for pull requests."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, assert_never

from restencil.code.printable import printable
from restencil.code.workflow import annotation, command_data
from restencil.diff.change import Impact, Located
from restencil.diff.release import Bump, entry


class Format(StrEnum):
    """How a comparison is printed."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    GITHUB = "github"
    """Annotations of a GitHub Actions workflow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What changed from one package to another.

    Attributes:
        old: The version of the first.
        new: The version that the changes ask for.
        bump: Which part of it is raised.
        changes: The heaviest first.
    """

    old: str
    new: str
    bump: Bump
    changes: Sequence[Located]


_LEVELS: Final = {
    Impact.BREAKING: "error",
    Impact.ADDITIVE: "notice",
    Impact.COSMETIC: "notice",
}


def printed(comparison: Comparison, form: Format) -> str:
    """Return a comparison as text."""
    match form:
        case Format.TEXT:
            lines = _text(comparison)
        case Format.JSON:
            return json.dumps(_values(comparison), indent=2, ensure_ascii=False)
        case Format.MARKDOWN:
            return _markdown(comparison)
        case Format.GITHUB:
            lines = _annotations(comparison)
        case _:
            assert_never(form)
    return "\n".join(lines)


def _text(comparison: Comparison) -> Iterator[str]:
    for located in comparison.changes:
        change = located.change
        place = f"  {located.location}" if located.location else ""
        said = printable(change.sentence)
        yield f"{change.impact:<9} {said}  [{change.rule.label}]{place}"
    yield _summary(comparison)


def _summary(comparison: Comparison) -> str:
    if not comparison.changes:
        return "nothing changed"
    counts = Counter(each.change.impact for each in comparison.changes)
    counted = ", ".join(f"{counts[impact]} {impact}" for impact in Impact)
    return f"{counted}: {comparison.bump}, {comparison.old} → {comparison.new}"


def _values(comparison: Comparison) -> dict[str, object]:
    return {
        "old": comparison.old,
        "new": comparison.new,
        "bump": comparison.bump,
        "changes": [_value(each) for each in comparison.changes],
        "changelog": entry(comparison.new, comparison.changes),
    }


def _value(located: Located) -> dict[str, object]:
    change, location = located.change, located.location
    return {
        "impact": change.impact,
        "rule": change.rule.label,
        "subject": change.subject,
        "message": change.message,
        "side": change.side.value,
        "file": location.file if location else None,
        "line": location.line if location else None,
        "column": location.column if location else None,
    }


def _markdown(comparison: Comparison) -> str:
    if not comparison.changes:
        return "Nothing changed."
    return entry(comparison.new, comparison.changes).rstrip()


def _annotations(comparison: Comparison) -> Iterator[str]:
    for located in comparison.changes:
        change = located.change
        title = f"{change.impact}: {change.rule.label}"
        level = _LEVELS[change.impact]
        yield annotation(level, change.sentence, title, located.location)
    yield command_data(_summary(comparison))
