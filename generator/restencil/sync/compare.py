"""Compares what was generated with what is in the output folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.sync.lock import LOCK_NAME, PENDING_NAME, Lock, read_lock

if TYPE_CHECKING:
    from restencil.render import RenderedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What has to be done to the output folder.

    Attributes:
        write: The files that are missing or differ, by path.
        unchanged: The paths of the files that are as they should be.
        remove: The paths of the files of an earlier generation that are stale.
        edited: The paths of files that were changed by hand.
        lock: The lock after the generation.
        is_locked: Whether the folder has that lock already. One of the same version of
            restencil with other code counts as the same: it made the same.
    """

    write: Mapping[str, str]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    edited: tuple[str, ...]
    lock: Lock
    is_locked: bool

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to do."""
        return not self.write and not self.remove and self.is_locked


def compare(
    folder: Path, files: Iterable[RenderedFile], lock: Lock, diagnostics: Collector
) -> Comparison:
    """Return what has to be done so that a folder holds what was generated.

    Args:
        folder: The output folder; it need not exist.
        files: What was generated.
        lock: The lock of this generation.
        diagnostics: Receives files that are in the way.

    Raises:
        OSError: the folder, or a file in it, cannot be read.
    """
    if folder.exists() and not folder.is_dir():
        reason = os.strerror(errno.ENOTDIR)
        raise NotADirectoryError(errno.ENOTDIR, reason, str(folder))
    known = _known_hashes(folder, diagnostics)
    write, unchanged, edited = {}, [], []
    for file in files:
        try:
            on_disk = read_bytes(folder / file.path)
        except (IsADirectoryError, NotADirectoryError):
            diagnostics.emit(catalogue.foreign_file(file.path))
            continue
        if on_disk == file.text.encode():
            unchanged.append(file.path)
            continue
        write[file.path] = file.text
        if on_disk is None:
            continue
        if file.path not in known:
            diagnostics.emit(catalogue.foreign_file(file.path))
        elif sha256(on_disk).hexdigest() not in known[file.path]:
            edited.append(file.path)
    remove = tuple(_stale(folder, known, lock, diagnostics))
    return Comparison(
        write=write,
        unchanged=tuple(unchanged),
        remove=remove,
        edited=tuple(edited),
        lock=lock,
        is_locked=_is_locked(folder, lock, diagnostics),
    )


def _is_locked(folder: Path, lock: Lock, diagnostics: Collector) -> bool:
    if read_bytes(folder / LOCK_NAME) is None:
        return False
    stored = read_lock(folder, LOCK_NAME, diagnostics)
    generator = replace(stored.generator, sha256=lock.generator.sha256)
    return replace(stored, generator=generator) == lock


def _known_hashes(folder: Path, diagnostics: Collector) -> dict[str, set[str]]:
    """Return the hashes of what restencil wrote, an interrupted generation included."""
    known: dict[str, set[str]] = {}
    for name in (LOCK_NAME, PENDING_NAME):
        for path, found in read_lock(folder, name, diagnostics).files.items():
            known.setdefault(path, set()).add(found)
    return known


def _stale(
    folder: Path, known: Mapping[str, set[str]], lock: Lock, diagnostics: Collector
) -> Iterator[str]:
    """Yield the files of earlier generations that this one does not have."""
    for path, hashes in sorted(known.items()):
        if path in lock.files or not is_inside(path):
            continue
        if not (folder / path).is_file():
            continue
        if sha256((folder / path).read_bytes()).hexdigest() in hashes:
            yield path
        else:
            diagnostics.emit(catalogue.edited_file_kept(path))


def is_inside(path: str) -> bool:
    """Tell whether a path stays in the folder that it is relative to."""
    parts = Path(path).parts
    return bool(parts) and not Path(path).is_absolute() and ".." not in parts


def read_bytes(path: Path) -> bytes | None:
    """Return what a file holds; none where there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
