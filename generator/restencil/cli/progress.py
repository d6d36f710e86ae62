"""What a run shows while it lasts."""

from __future__ import annotations

import os
import sys
from threading import Timer
from typing import TYPE_CHECKING, Final

import click

from restencil.cli.formats import ErrorFormat, error_format
from restencil.run import Progress

if TYPE_CHECKING:
    from rich.progress import TaskID

_PATIENCE: Final = 1.0
"""How long a run may last before it shows where it is, in seconds."""


class Silent:
    """Shows nothing."""

    def begin(self, stage: str) -> None:
        """A stage begins."""

    def end(self, stage: str, seconds: float) -> None:
        """A stage has ended."""


class Lines:
    """Prints a line for each stage, as logs want it."""

    def begin(self, stage: str) -> None:
        """A stage begins."""

    def end(self, stage: str, seconds: float) -> None:
        """A stage has ended."""
        click.echo(f"{stage:<12}{seconds:8.2f} s", err=True)


class Bars:
    """Shows a bar for each stage on a terminal, once the run lasts longer than a second."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        self._display = Progress(
            TextColumn("{task.description:<12}"),
            BarColumn(),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}
        self._timer = Timer(_PATIENCE, self._display.start)
        self._timer.daemon = True
        self._timer.start()

    def begin(self, stage: str) -> None:
        """A stage begins: its bar moves without an end in sight."""
        self._tasks[stage] = self._display.add_task(stage, total=None)

    def end(self, stage: str, seconds: float) -> None:
        """A stage has ended: its bar is full."""
        self._display.update(self._tasks[stage], total=1, completed=1)

    def close(self) -> None:
        """Take the bars away."""
        self._timer.cancel()
        self._display.stop()


def progress_for(*, quiet: bool) -> Progress:
    """Return what fits the place where the errors go: a terminal, or a log."""
    if quiet or error_format() is ErrorFormat.JSON:
        return Silent()
    return Bars() if sys.stderr.isatty() and not is_plain() else Lines()


def is_plain() -> bool:
    """Tell whether the environment asks for text without colours or movement.

    It does so by `NO_COLOR` (no-color.org), `TERM=dumb` or `CI`.
    """
    asks = os.environ.get("NO_COLOR") or os.environ.get("CI")
    return bool(asks) or os.environ.get("TERM") == "dumb"


def close(progress: Progress) -> None:
    """Take away what a progress display shows."""
    if isinstance(progress, Bars):
        progress.close()
