"""A diagnostic: one thing that is said about a document or a configuration."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from restencil.origin import Location, Origin

Place: TypeAlias = Origin | Location


class Severity(StrEnum):
    """How much a diagnostic weighs."""

    ERROR = "error"
    """Nothing is written."""
    WARNING = "warning"
    """Generation goes on with the assumption that the message states."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding, complete enough to act on.

    Attributes:
        code: The stable code, `E` or `W` and three digits; docs/diagnostics.md explains it.
        message: What is wrong, and for a warning what is assumed instead.
        place: Where; none for what concerns no place in a file.
        hint: What to do about it.
    """

    code: str
    message: str
    place: Place | None
    hint: str

    @property
    def severity(self) -> Severity:
        """The severity that the code's letter stands for."""
        return Severity.ERROR if self.code.startswith("E") else Severity.WARNING
