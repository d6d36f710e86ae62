"""The collector that every stage reports to."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Severity


class Collector:
    """Collects what the stages have to say, in the order in which they say it."""

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}

    def emit(self, diagnostic: Diagnostic) -> None:
        """Note a finding; the same finding twice is noted once."""
        self._found.setdefault(diagnostic)

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """Everything noted so far."""
        return tuple(self._found)

    def has(self, *severities: Severity) -> bool:
        """Tell whether anything of these severities was noted."""
        return any(diagnostic.severity in severities for diagnostic in self._found)
