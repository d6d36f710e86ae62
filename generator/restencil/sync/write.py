"""Writes what a comparison found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from restencil.newlines import with_ends_of, with_newlines
from restencil.sync.compare import read_bytes
from restencil.sync.comparison import Comparison
from restencil.sync.pristine import packed
from restencil.sync.stored import LOCK_NAME, PRISTINE_NAME
from restencil.sync.transaction import change


def write(folder: Path, comparison: Comparison) -> None:
    """Do what a comparison says; a folder that is as it should be is not touched.

    Raises:
        OSError: something cannot be written; then nothing was.
    """
    files = dict(_files(folder, comparison))
    if files or comparison.remove:
        change(folder, files, comparison.remove)


def _files(folder: Path, comparison: Comparison) -> Iterator[tuple[str, bytes]]:
    """Yield what files are to hold, the lock last."""
    for path, text in comparison.write.items():
        yield path, with_ends_of(read_bytes(folder / path) or b"", text)
    if comparison.pristine is not None:
        yield PRISTINE_NAME, packed(comparison.pristine)
    lock = comparison.lock.text()
    there = read_bytes(folder / LOCK_NAME) or b""
    if with_newlines(there) != lock.encode():
        yield LOCK_NAME, with_ends_of(there, lock)
