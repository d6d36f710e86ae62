"""One run: its stages, what they find and how long they take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, Protocol, TypeVar

from restencil.diagnostics import Collector, Severity

if TYPE_CHECKING:
    from restencil.source import SourceTree

P = ParamSpec("P")
T = TypeVar("T")


class Stopped(Exception):
    """A stage found errors."""


class Progress(Protocol):
    """Is told where a run is."""

    def begin(self, stage: str) -> None:
        """A stage begins."""
        ...

    def end(self, stage: str, seconds: float) -> None:
        """A stage has ended."""
        ...


class Skipped(NamedTuple):
    """An operation that was left out."""

    operation: str
    reason: str


@dataclass(slots=True)
class Stats:
    """The figures of a run.

    Attributes:
        stages: Seconds per stage, in the order in which they ran.
        operations: The number of operations in the document.
        generated: The number of those that were generated.
        skipped: The others.
        warnings: The number of warnings about the document.
        edited: The number of files that were changed or deleted by hand.
    """

    stages: dict[str, float] = field(default_factory=dict)
    operations: int = 0
    generated: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    models: int = 0
    enums: int = 0
    warnings: int = 0
    written: int = 0
    unchanged: int = 0
    removed: int = 0
    edited: int = 0


class Run:
    """Runs stages until one finds errors.

    Args:
        progress: Is told where the run is.
        stop_on: The severities that end it.

    Attributes:
        diagnostics: What the stages found.
        stats: The figures.
        tree: The files of the document, once they are read; diagnostics point into them.
    """

    def __init__(
        self,
        progress: Progress,
        stop_on: frozenset[Severity] = frozenset({Severity.ERROR}),
    ) -> None:
        self._progress = progress
        self._stop_on = stop_on
        self.diagnostics = Collector()
        self.stats = Stats()
        self.tree: SourceTree | None = None

    @property
    def has_failed(self) -> bool:
        """Whether a stage found what ends the run."""
        return self.diagnostics.has(*self._stop_on)

    def stage(
        self, name: str, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Return what a stage returns.

        Raises:
            Stopped: it found errors.
        """
        self._progress.begin(name)
        start = time.perf_counter()
        try:
            result = function(*args, **kwargs)
        finally:
            seconds = time.perf_counter() - start
            self.stats.stages[name] = self.stats.stages.get(name, 0.0) + seconds
            self._progress.end(name, seconds)
        if self.has_failed:
            raise Stopped(name)
        return result
