"""Tells which files have changed, by what the file system says of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

Mark: TypeAlias = tuple[int, ...] | None
"""What changes when a file does: its time, size and inode; none where there is none."""


def marks_of(paths: Iterable[Path]) -> dict[Path, Mark]:
    """Return the marks of files as they are now."""
    return {path: _mark(path) for path in paths}


def _mark(path: Path) -> Mark:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def changed(before: Mapping[Path, Mark], now: Mapping[Path, Mark]) -> Iterator[Path]:
    """Yield the files whose marks are not the same, or that one side does not have."""
    for path in {**before, **now}:
        if path not in before or path not in now or before[path] != now[path]:
            yield path


class MarkingReader:
    """Reads files, and remembers their marks as they were before.

    What changes while or after it is read is known to have changed.

    Attributes:
        marks: The marks of the files that were read, or were not there.
    """

    def __init__(self) -> None:
        self.marks: dict[Path, Mark] = {}

    def read_bytes(self, name: str) -> bytes:
        """Return what a regular file holds.

        Raises:
            OSError: it cannot be read.
        """
        from restencil.source import read_regular

        path = Path(name)
        self.marks.setdefault(path, _mark(path))
        return read_regular(name)
