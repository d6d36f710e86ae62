"""What becomes of a generated file that may have been changed by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from fnmatch import fnmatchcase

from restencil.sync.merge import has_conflicts, merge, merge_unrelated


class State(Enum):
    """How a file relates to what is generated."""

    GENERATED = auto()
    """It is what is generated."""
    EDITED = auto()
    """It has changes that were made by hand."""
    DELETED = auto()
    """It was deleted by hand."""
    CONFLICT = auto()
    """It has changes that contradict what is generated now; they are marked."""
    UNRESOLVED = auto()
    """It has marks of an earlier conflict."""
    OWN = auto()
    """It is the user's own."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file has to hold, and how that relates to what is generated.

    Attributes:
        text: The text; none for a file that should not be there.
    """

    state: State
    text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What is done about files that were changed by hand.

    Attributes:
        package: The folder of the package.
        own: Patterns of files that are never touched.
        restore: Patterns of files that are to be as they are generated.
    """

    package: str
    own: Sequence[str] = ()
    restore: Sequence[str] = ()

    def is_own(self, path: str) -> bool:
        """Tell whether a file is the user's own."""
        return _is_matched(path, self.own)

    def is_restored(self, path: str) -> bool:
        """Tell whether changes of a file are to be lost."""
        return _is_matched(path, self.restore)


def _is_matched(path: str, patterns: Sequence[str]) -> bool:
    """Tell whether a path is matched: itself, or a folder that it is in."""
    return any(
        fnmatchcase(path, pattern) or path.startswith(f"{pattern.rstrip('/')}/")
        for pattern in patterns
    )


def merged(path: str, base: str | None, yours: str, generated: str) -> Outcome:
    """Return what becomes of a file that was changed by hand.

    Args:
        path: The file.
        base: What was generated when it was changed; none where that is unknown.
        yours: What it holds.
        generated: What is generated now.
    """
    if has_conflicts(yours):
        return Outcome(State.UNRESOLVED, yours)
    found = (
        merge_unrelated(yours, generated)
        if base is None
        else merge(base, yours, generated)
    )
    if found.conflicts:
        return Outcome(State.CONFLICT, found.text)
    text = _formatted(path, yours, found.text)
    return Outcome(State.GENERATED if text == generated else State.EDITED, text)


def _formatted(path: str, yours: str, text: str) -> str:
    """Return a merged text in Black's style, if it was in that style before."""
    if not path.endswith(".py") or text == yours:
        return text
    from restencil.formatting import in_style

    formatted = in_style(text)
    return formatted if formatted is not None and in_style(yours) == yours else text
