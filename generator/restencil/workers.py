"""Processes beside this one, for the stages whose work can be divided."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from types import TracebackType
from typing import Final, Self, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_WORTHWHILE: Final = 400_000
"""How long a document is, in characters, whose stages take longer than starting workers."""

_MOST: Final = 4
"""More workers than this import more than they save."""

_AHEAD: Final = "restencil.models.dcg"
"""What takes long to import; workers do it while this process reads the document."""


class Workers:
    """Calls functions here, or once that is worthwhile in processes of their own.

    What is called, takes and returns has to be picklable, and the results are the same
    for any number of workers.

    Args:
        limit: The greatest number of processes; with one, everything is done here.

    Attributes:
        count: Into how many parts work is best divided.
    """

    def __init__(self, limit: int = 1) -> None:
        self._limit = limit
        self._pool: ProcessPoolExecutor | None = None
        self.count = 1

    @classmethod
    def for_machine(cls) -> Self:
        """Return as many workers as there are processors for them."""
        available = (
            len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
        )
        return cls(min(available or os.cpu_count() or 1, _MOST))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def start(self, size: int) -> None:
        """Start the processes if a document is long enough for them.

        Args:
            size: Its length in characters.
        """
        if self._limit == 1 or self._pool is not None or size < _WORTHWHILE:
            return
        # Forking is not available everywhere, nor safe beside the thread of a display.
        self._pool = ProcessPoolExecutor(self._limit, get_context("spawn"))
        self.count = self._limit
        for _ in range(self._limit):
            self._pool.submit(import_module, _AHEAD)

    def map(self, function: Callable[[T], R], parts: Sequence[T]) -> Sequence[R]:
        """Return what a function makes of each part."""
        if self._pool is None:
            return [function(part) for part in parts]
        return list(self._pool.map(function, parts))
