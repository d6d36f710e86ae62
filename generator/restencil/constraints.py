"""What becomes of the limits that schemas state."""

from __future__ import annotations

from enum import StrEnum


class Constraints(StrEnum):
    """Whether `minimum`, `maxLength`, `pattern` and such are more than words."""

    DOCUMENTED = "documented"
    """They are told in docstrings, and left to the server."""
    ENFORCED = "enforced"
    """Arguments are checked before anything is sent. Responses never are."""
