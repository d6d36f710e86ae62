"""Changes many files at once: all of them, or none.

What is to be written is staged first, in a folder inside the output, and then the journal,
which says what goes where. From the moment that the journal is there the change counts as
made: should the run be interrupted while it moves files to their places, the next one
finishes that. Before that moment nothing but the staging folder was touched.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath
from typing import Final

from restencil.sync.stored import STAGING_NAME, is_interrupted

_JOURNAL: Final = "journal.json"


@dataclass(frozen=True, slots=True)
class _Journal:
    """What is to be done.

    Attributes:
        move: The places of staged files, by their names in the staging folder.
        remove: The files that go.
    """

    move: Mapping[str, str]
    remove: tuple[str, ...]


def change(folder: Path, write: Mapping[str, bytes], remove: Iterable[str]) -> None:
    """Write and remove files of a folder, which nobody else may change meanwhile.

    Args:
        folder: The folder.
        write: What files are to hold, by path, in the order in which they appear. Those
            that are there keep their permissions.
        remove: The paths of files that are to go, after that.

    Raises:
        OSError: something cannot be written. Nothing has changed, unless a disk that took
            the staged files then refuses to move them: the next run tries that again.
    """
    staging = folder / STAGING_NAME
    names = {str(number): path for number, path in enumerate(write)}
    try:
        staging.mkdir()
        for name, path in names.items():
            _check_place(folder, folder / path)
            (staging / name).write_bytes(write[path])
            with suppress(FileNotFoundError):
                shutil.copymode(folder / path, staging / name)
        for path in (gone := tuple(remove)):
            _check_place(folder, folder / path)
        journal = _Journal(names, gone)
        (staging / f"{_JOURNAL}.new").write_text(json.dumps(asdict(journal)), "utf-8")
        os.replace(staging / f"{_JOURNAL}.new", staging / _JOURNAL)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    _finish(folder, journal)


def recover(folder: Path) -> None:
    """Finish what an interrupted run began, or forget it if it had not got to a journal.

    Raises:
        OSError: something cannot be written.
    """
    if not is_interrupted(folder):
        return
    journal = _read_journal(folder / STAGING_NAME / _JOURNAL)
    if journal is None:
        shutil.rmtree(folder / STAGING_NAME)
    else:
        _finish(folder, journal)


def _finish(folder: Path, journal: _Journal) -> None:
    """Do what a journal says; what is done already is not done again."""
    staging = folder / STAGING_NAME
    for name, path in journal.move.items():
        if (staging / name).exists():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(staging / name, folder / path)
    for path in journal.remove:
        (folder / path).unlink(missing_ok=True)
        _remove_empty(folder, (folder / path).parent)
    (staging / _JOURNAL).unlink()
    shutil.rmtree(staging)


def _read_journal(path: Path) -> _Journal | None:
    """Return a journal; none where there is none, or one that restencil did not write."""
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        journal = _Journal(dict(values["move"]), tuple(values["remove"]))
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None
    places = (*journal.move.values(), *journal.remove)
    names_are_known = all(name.isdecimal() for name in journal.move)
    return (
        journal
        if names_are_known and all(is_inside(Path(each)) for each in places)
        else None
    )


def is_inside(path: PurePath) -> bool:
    """Tell whether a path stays in the folder that it is relative to."""
    return bool(path.parts) and not path.anchor and ".." not in path.parts


def _check_place(root: Path, path: Path) -> None:
    """Make sure that a file can be moved to a place, or removed from it.

    Raises:
        PermissionError: the nearest folder that there is cannot be written.
    """
    folder = path.parent
    while not folder.exists() and folder != root:
        folder = folder.parent
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def _remove_empty(root: Path, folder: Path) -> None:
    """Remove folders that have become empty, up to the root."""
    while folder != root and root in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
