"""Compares what was generated with what is in the output folder."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.render import RenderedFile
from restencil.sync.lock import LOCK_NAME, PENDING_NAME, Lock, read_lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What has to be done to the output folder.

    Attributes:
        write: The files that are missing or differ, by path.
        unchanged: The paths of the files that are as they should be.
        remove: The paths of the files of an earlier generation that are stale.
        edited: The paths of files that were changed by hand.
        lock: The lock after the generation.
        is_locked: Whether the folder has that lock already.
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
    """
    known = _known_hashes(folder, diagnostics)
    write, unchanged, edited = {}, [], []
    for file in files:
        on_disk = _read(folder / file.path)
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
        is_locked=_read(folder / LOCK_NAME) == lock.text().encode(),
    )


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
        on_disk = _read(folder / path)
        if on_disk is None:
            continue
        if sha256(on_disk).hexdigest() in hashes:
            yield path
        else:
            diagnostics.emit(catalogue.edited_file_kept(path))


def is_inside(path: str) -> bool:
    """Tell whether a path stays in the folder that it is relative to."""
    parts = Path(path).parts
    return bool(parts) and not Path(path).is_absolute() and ".." not in parts


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def difference(folder: Path, comparison: Comparison) -> Iterator[str]:
    """Yield the lines of a unified diff from what is there to what should be."""
    for path in sorted({*comparison.write, *comparison.remove}):
        before = (_read(folder / path) or b"").decode(errors="replace")
        after = comparison.write.get(path, "")
        yield from difflib.unified_diff(
            before.splitlines(keepends=True),
            after.splitlines(keepends=True),
            f"{path} (there)",
            f"{path} (generated)",
        )
