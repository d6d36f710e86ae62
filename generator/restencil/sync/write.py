"""Writes files so that nothing is ever half there."""

from __future__ import annotations

import os
from pathlib import Path

from restencil.sync.compare import Comparison, read_bytes
from restencil.sync.lock import LOCK_NAME, PENDING_NAME
from restencil.sync.pristine import PRISTINE_NAME, packed


def write(folder: Path, comparison: Comparison) -> None:
    """Do what a comparison says; a folder that is as it should be is not touched.

    The new lock is there first, under another name: should the run be interrupted, the
    next one knows all files, whether they are the old or the new ones.

    Raises:
        OSError: something cannot be written.
    """
    lock = comparison.lock.text()
    if comparison.is_clean and read_bytes(folder / LOCK_NAME) == lock.encode():
        return
    folder.mkdir(parents=True, exist_ok=True)
    _replace(folder / PENDING_NAME, lock.encode())
    for path, text in comparison.write.items():
        _replace(folder / path, _with_ends_of(folder / path, text))
    for path in comparison.remove:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    if comparison.pristine is not None:
        _replace(folder / PRISTINE_NAME, packed(comparison.pristine))
    os.replace(folder / PENDING_NAME, folder / LOCK_NAME)


def _with_ends_of(path: Path, text: str) -> bytes:
    """Return a text with its lines ended as in the file that it replaces."""
    there = read_bytes(path) or b""
    return text.replace("\n", "\r\n" if b"\r\n" in there else "\n").encode()


def _replace(path: Path, content: bytes) -> None:
    """Write a file in one step: readers see the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.restencil-{os.getpid()}")
    try:
        temporary.write_bytes(content)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def _remove_empty(root: Path, folder: Path) -> None:
    """Remove folders that have become empty, up to the root."""
    while folder != root and root in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
