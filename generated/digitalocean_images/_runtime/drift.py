"""Where responses are not what the document promises."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Literal, TypeAlias

__all__ = [
    "QUIET",
    "Drift",
    "DriftKind",
    "DriftWarning",
    "Validation",
    "Watch",
    "listed",
]

_MOST: Final = 5
_OURS: Final = __name__.rpartition("_runtime")[0]
"""How the names of this package's modules begin."""

Validation: TypeAlias = Literal["lenient", "warn", "strict"]
"""What happens where a response is not what the document promises: it is returned as well as
can be, with a warning or without; or an error is raised."""


class DriftKind(StrEnum):
    """In which way a response deviates."""

    MISSING = "missing"
    """A member that has to be there is not."""
    WRONG_TYPE = "wrong type"
    """A value is of another type."""
    UNKNOWN_VALUE = "unknown value"
    """A value is none of those that are listed."""
    UNDOCUMENTED = "undocumented"
    """A member is there that the document does not mention. That alone breaks no promise."""


@dataclass(frozen=True, slots=True)
class Drift:
    """One deviation of a response from the document.

    Attributes:
        kind: In which way it deviates.
        location: Where in the response, as a JSON Pointer (RFC 6901): `/image/status`.
        pointer: Where the document describes what should be there: its file, unless there
            is but one, and a JSON Pointer behind `#`.
        expected: What the document promises, in words.
        actual: What came, in JSON; the beginning of it where it is long.
        operation: The operation that was called: `POST /v2/images`.
    """

    kind: DriftKind
    location: str
    pointer: str
    expected: str
    actual: str
    operation: str

    def __str__(self) -> str:
        return (
            f"{self.location or '/'}: {self.kind}: expected {self.expected}, "
            f"got {self.actual} ({self.pointer})"
        )


class DriftWarning(UserWarning):
    """A response is not what the document promises."""


@dataclass(frozen=True, slots=True)
class Watch:
    """How closely responses are looked at.

    Attributes:
        validation: What happens where one deviates.
        on_drift: Is told of each deviation.
    """

    validation: Validation = "lenient"
    on_drift: Callable[[Drift], object] | None = None

    @property
    def is_attentive(self) -> bool:
        """Whether anybody wants to know of deviations."""
        return self.on_drift is not None or self.validation != "lenient"

    def refuses(self, drifts: Sequence[Drift], where: str) -> bool:
        """Tell whether deviations are not tolerated, having told of them who asked for it.

        Args:
            drifts: The deviations.
            where: What deviates, in words.
        """
        if self.on_drift is not None:
            for drift in drifts:
                self.on_drift(drift)
        is_broken = any(drift.kind is not DriftKind.UNDOCUMENTED for drift in drifts)
        if is_broken and self.validation == "warn":
            warning = DriftWarning(f"{where}: {listed(drifts)}")
            warnings.warn(warning, stacklevel=_level_of_caller())
        return is_broken and self.validation == "strict"


QUIET: Final = Watch()


def listed(drifts: Sequence[Drift]) -> str:
    """Return deviations line by line; the first ones where there are many."""
    lines = [str(drift) for drift in drifts[:_MOST]]
    more = [f"and {len(drifts) - _MOST} more"] if len(drifts) > _MOST else []
    return "".join(f"\n  {line}" for line in lines + more)


def _level_of_caller() -> int:
    """Return how far up the stack the code is that uses the package."""
    level, frame = 0, inspect.currentframe()
    while frame and f"{frame.f_globals.get('__name__')}.".startswith(_OURS):
        level, frame = level + 1, frame.f_back
    return level
