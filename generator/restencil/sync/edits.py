"""What becomes of a generated file that may have been changed by hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

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
