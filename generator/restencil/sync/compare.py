"""Compares what was generated with what is in the output folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import output as catalogue
from restencil.newlines import content_hash, with_newlines
from restencil.sync.comparison import Comparison
from restencil.sync.edits import Outcome, State, merged
from restencil.sync.lock import Lock, hash_of
from restencil.sync.names import listed
from restencil.sync.policy import Policy
from restencil.sync.pristine import pristine_of, read_pristine
from restencil.sync.transaction import is_inside

if TYPE_CHECKING:
    from restencil.render import RenderedFile


def compare(
    folder: Path,
    files: Iterable[RenderedFile],
    lock: Lock,
    before: Lock,
    policy: Policy,
    diagnostics: Collector,
) -> Comparison:
    """Return what has to be done so that a folder holds what was generated.

    Args:
        folder: The output folder; it need not exist.
        files: What was generated.
        lock: The lock of this generation, which does not know of hand edits yet.
        before: The lock that is in the folder.
        policy: What is done about files that were changed by hand.
        diagnostics: Receives files that are in the way.

    Raises:
        OSError: the folder, or a file in it, cannot be read.
    """
    if folder.exists() and not folder.is_dir():
        reason = os.strerror(errno.ENOTDIR)
        raise NotADirectoryError(errno.ENOTDIR, reason, str(folder))
    there = _Folder(folder, before, policy, diagnostics)
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
    names = listed(lock.names)
    pristine = pristine_of(policy.package, generated.values(), edits, names)
    kept = {p: each.text for p, each in outcomes.items() if each.text is not None}
    write = {path: text for path, text in kept.items() if not there.holds(path, text)}
    return Comparison(
        write=write,
        unchanged=tuple(path for path in kept if path not in write),
        remove=tuple(there.stale(lock)),
        noticed={
            path: generated[path].text
            for path in edits
            if before.edits.get(path, "") != there.hash(path)
        },
        conflicts=_in_state(outcomes, State.CONFLICT),
        unresolved=_in_state(outcomes, State.UNRESOLVED),
        lock=lock,
        is_locked=_is_same(before, lock),
        pristine=None if pristine == there.pristine else pristine,
    )


def _is_same(before: Lock, lock: Lock) -> bool:
    """Tell whether two locks are the same, restencil's own code aside."""
    generator = replace(before.generator, sha256=lock.generator.sha256)
    return replace(before, generator=generator) == lock


def _in_state(outcomes: Mapping[str, Outcome], state: State) -> tuple[str, ...]:
    return tuple(path for path, each in outcomes.items() if each.state is state)


class _Folder:
    """What is in the output folder, and what is known of it.

    Args:
        folder: The folder.
        lock: Its lock.
        policy: What is done about files that were changed by hand.
        diagnostics: Receives files that are in the way.
    """

    def __init__(
        self, folder: Path, lock: Lock, policy: Policy, diagnostics: Collector
    ) -> None:
        self._folder = folder
        self._lock = lock
        self._policy = policy
        self._diagnostics = diagnostics
        self._contents: dict[str, bytes | None] = {}
        self._has_package = (folder / policy.package / "__init__.py").exists()
        self.pristine = read_pristine(folder, policy.package)

    def _content(self, path: str) -> bytes | None:
        """Return what a file holds, lines ended by newlines; none where there is none.

        Raises:
            OSError: it cannot be read.
        """
        if path not in self._contents:
            found = read_bytes(self._folder / path)
            self._contents[path] = None if found is None else with_newlines(found)
        return self._contents[path]

    def holds(self, path: str, text: str) -> bool:
        """Tell whether a file holds a text."""
        return self._content(path) == text.encode()

    def text(self, path: str) -> str | None:
        """Return what a file holds; none where there is none.

        Raises:
            OSError, UnicodeDecodeError: it cannot be read, or is no text.
        """
        found = self._content(path)
        return None if found is None else found.decode()

    def hash(self, path: str) -> str | None:
        """Return the hash of what a file holds; none where there is none."""
        found = self._content(path)
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
        if path not in self._lock.files:
            self._diagnostics.emit(catalogue.foreign_file(path))
            return None
        if hash_of(there) == self._lock.files[path] or self._policy.is_restored(path):
            return Outcome(State.GENERATED, generated)
        return merged(path, self._base(path), there, generated)

    def _illegible(self, path: str, generated: str) -> Outcome | None:
        """Return what becomes of a file that is no text, which cannot be merged."""
        if path in self._lock.files and self._policy.is_restored(path):
            return Outcome(State.GENERATED, generated)
        self._diagnostics.emit(catalogue.illegible_file(path))
        return None

    def _missing(self, path: str, generated: str) -> Outcome:
        """Return what becomes of a file that is not there.

        One that was there has been deleted by hand, unless the package as a whole is gone.
        """
        was_there = path in self._lock.files and self._has_package
        if was_there and not self._policy.is_restored(path):
            return Outcome(State.DELETED, None)
        return Outcome(State.GENERATED, generated)

    def _base(self, path: str) -> str | None:
        expected = self._lock.files.get(path, "")
        return self.pristine.text(path, expected) if self.pristine else None

    def stale(self, lock: Lock) -> Iterator[str]:
        """Yield the files of earlier generations that this one does not have."""
        for path, expected in sorted(self._lock.files.items()):
            if (
                path in lock.files
                or not is_inside(Path(path))
                or self._policy.is_own(path)
            ):
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
