"""Compares what was generated with what is in the output folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.sync.edits import Outcome, Policy, State, merged
from restencil.sync.lock import (
    LOCK_NAME,
    Lock,
    content_hash,
    hash_of,
    read_lock,
)
from restencil.sync.pristine import Pristine, pristine_of, read_pristine
from restencil.sync.transaction import is_inside

if TYPE_CHECKING:
    from restencil.render import RenderedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What has to be done to the output folder.

    Attributes:
        write: The files that are missing or differ, by path.
        unchanged: The paths of the files that are as they should be.
        remove: The paths of the files of an earlier generation that are stale.
        noticed: What is generated for files of which it is new that they were changed or
            deleted by hand.
        conflicts: The paths of the files whose changes contradict what is generated now.
        unresolved: The paths of the files that have marks of an earlier conflict.
        lock: The lock after the generation.
        is_locked: Whether the folder has that lock already. One of the same version of
            restencil with other code counts as the same: it made the same.
        pristine: The texts that are generated, where the folder does not have them yet.
    """

    write: Mapping[str, str]
    unchanged: tuple[str, ...]
    remove: tuple[str, ...]
    noticed: Mapping[str, str]
    conflicts: tuple[str, ...]
    unresolved: tuple[str, ...]
    lock: Lock
    is_locked: bool
    pristine: Pristine | None

    @property
    def is_clean(self) -> bool:
        """Whether there is nothing to do."""
        return (
            not self.write
            and not self.remove
            and not self.unresolved
            and self.is_locked
            and self.pristine is None
        )


def compare(
    folder: Path,
    files: Iterable[RenderedFile],
    lock: Lock,
    policy: Policy,
    diagnostics: Collector,
) -> Comparison:
    """Return what has to be done so that a folder holds what was generated.

    Args:
        folder: The output folder; it need not exist.
        files: What was generated.
        lock: The lock of this generation, which does not know of hand edits yet.
        policy: What is done about files that were changed by hand.
        diagnostics: Receives files that are in the way.

    Raises:
        OSError: the folder, or a file in it, cannot be read.
    """
    if folder.exists() and not folder.is_dir():
        reason = os.strerror(errno.ENOTDIR)
        raise NotADirectoryError(errno.ENOTDIR, reason, str(folder))
    there = _Folder(folder, policy, diagnostics)
    generated = {file.path: file for file in files}
    outcomes = {
        path: outcome
        for path, file in generated.items()
        if (outcome := there.outcome(file)) is not None
    }
    edits = {
        path: None if outcome.text is None else hash_of(outcome.text)
        for path, outcome in outcomes.items()
        if outcome.state in (State.EDITED, State.DELETED)
    }
    lock = replace(lock, edits=edits)
    pristine = pristine_of(policy.package, generated.values(), edits)
    write = {
        path: outcome.text
        for path, outcome in outcomes.items()
        if outcome.text is not None and there.hash(path) != hash_of(outcome.text)
    }
    return Comparison(
        write=write,
        unchanged=tuple(
            path
            for path, outcome in outcomes.items()
            if outcome.text is not None and path not in write
        ),
        remove=tuple(there.stale(lock)),
        noticed={
            path: generated[path].text
            for path in edits
            if there.lock.edits.get(path, "") != there.hash(path)
        },
        conflicts=_in_state(outcomes, State.CONFLICT),
        unresolved=_in_state(outcomes, State.UNRESOLVED),
        lock=lock,
        is_locked=there.has_lock(lock),
        pristine=None if pristine == there.pristine else pristine,
    )


def _in_state(outcomes: Mapping[str, Outcome], state: State) -> tuple[str, ...]:
    return tuple(path for path, each in outcomes.items() if each.state is state)


class _Folder:
    """What is in the output folder, and what is known of it."""

    def __init__(self, folder: Path, policy: Policy, diagnostics: Collector) -> None:
        self._folder = folder
        self._policy = policy
        self._diagnostics = diagnostics
        self.lock = read_lock(folder, LOCK_NAME, diagnostics)
        self.pristine = read_pristine(folder, policy.package)
        self._has_package = (folder / policy.package / "__init__.py").exists()

    def has_lock(self, lock: Lock) -> bool:
        """Tell whether a lock is there, restencil's own code aside."""
        generator = replace(self.lock.generator, sha256=lock.generator.sha256)
        return replace(self.lock, generator=generator) == lock

    def text(self, path: str) -> str | None:
        """Return what a file holds; none where there is none.

        Raises:
            OSError, UnicodeDecodeError: it cannot be read, or is no text.
        """
        found = read_bytes(self._folder / path)
        return None if found is None else found.replace(b"\r\n", b"\n").decode()

    def hash(self, path: str) -> str | None:
        """Return the hash of what a file holds; none where there is none."""
        found = read_bytes(self._folder / path)
        return None if found is None else content_hash(found)

    def outcome(self, file: RenderedFile) -> Outcome | None:
        """Return what becomes of a file; none, and a diagnostic, if it is in the way."""
        path, generated = file.path, file.text
        if self._policy.is_own(path) or (file.is_once and self.hash(path)):
            return Outcome(State.OWN, None)
        try:
            there = self.text(path)
        except (IsADirectoryError, NotADirectoryError):
            self._diagnostics.emit(catalogue.foreign_file(path))
            return None
        except UnicodeDecodeError:
            return self._illegible(path, generated)
        if there == generated:
            return Outcome(State.GENERATED, generated)
        if there is None:
            return self._missing(path, generated)
        if path not in self.lock.files:
            self._diagnostics.emit(catalogue.foreign_file(path))
            return None
        if hash_of(there) == self.lock.files[path] or self._policy.is_restored(path):
            return Outcome(State.GENERATED, generated)
        return merged(path, self._base(path), there, generated)

    def _illegible(self, path: str, generated: str) -> Outcome | None:
        """Return what becomes of a file that is no text, which cannot be merged."""
        if path in self.lock.files and self._policy.is_restored(path):
            return Outcome(State.GENERATED, generated)
        self._diagnostics.emit(catalogue.illegible_file(path))
        return None

    def _missing(self, path: str, generated: str) -> Outcome:
        """Return what becomes of a file that is not there.

        One that was there has been deleted by hand, unless the package as a whole is gone.
        """
        was_there = path in self.lock.files and self._has_package
        if was_there and not self._policy.is_restored(path):
            return Outcome(State.DELETED, None)
        return Outcome(State.GENERATED, generated)

    def _base(self, path: str) -> str | None:
        expected = self.lock.files.get(path, "")
        return self.pristine.text(path, expected) if self.pristine else None

    def stale(self, lock: Lock) -> Iterator[str]:
        """Yield the files of earlier generations that this one does not have."""
        for path, expected in sorted(self.lock.files.items()):
            if path in lock.files or not is_inside(path) or self._policy.is_own(path):
                continue
            if not (self._folder / path).is_file():
                continue
            if self.hash(path) == expected or self._policy.is_restored(path):
                yield path
            else:
                self._diagnostics.emit(catalogue.edited_file_kept(path))


def read_bytes(path: Path) -> bytes | None:
    """Return what a file holds; none where there is no such file."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
