"""Shows how an output folder differs from what was generated."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Final

from restencil.newlines import with_newlines
from restencil.sync.compare import read_bytes
from restencil.sync.comparison import Comparison
from restencil.sync.stored import LOCK_NAME

_NOWHERE: Final = "/dev/null"


def difference(folder: Path, comparison: Comparison) -> Iterator[str]:
    """Yield the lines of a unified diff from what is there to what should be.

    Files of which it is new that they were changed by hand are shown beside what was
    generated for them. The lock is shown where nothing else is to be seen.
    """
    after = {**comparison.noticed, **comparison.write}
    paths = sorted({*after, *comparison.remove})
    if not paths and not comparison.is_locked:
        yield from _diff(folder, LOCK_NAME, comparison.lock.text())
    for path in paths:
        yield from _diff(folder, path, after.get(path))


def _diff(folder: Path, path: str, after: str | None) -> Iterator[str]:
    """Yield the lines of a unified diff of one file; none for one that should not be."""
    there = read_bytes(folder / path)
    before = None if there is None else with_newlines(there).decode(errors="replace")
    source = _NOWHERE if before is None else f"{path} (there)"
    target = _NOWHERE if after is None else f"{path} (generated)"
    lines = difflib.unified_diff(_lines(before), _lines(after), source, target)
    # Nothing differs between a file that is empty and one that is missing.
    first = next(lines, f"--- {source}\n+++ {target}\n")
    for line in (first, *lines):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _lines(text: str | None) -> list[str]:
    return StringIO(text or "").readlines()
