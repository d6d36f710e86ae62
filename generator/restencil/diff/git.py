"""Reads files as they are in a commit; the working tree is left alone."""

from __future__ import annotations

import io
import os
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from restencil.newlines import with_newlines

if TYPE_CHECKING:
    from restencil.source import ReadBytes


class GitError(Exception):
    """Git cannot read something; the text is what it says."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit of the repository that a folder is in.

    Attributes:
        name: What git knows it by: a hash, a branch, a tag.
        top: The top folder of the repository.
    """

    name: str
    top: Path

    @classmethod
    def find(cls, name: str, folder: Path) -> Revision:
        """Return a commit by its name.

        Raises:
            GitError: there is no such commit, no repository, or no git.
        """
        top = _git(folder, "rev-parse", "--show-toplevel").decode().strip()
        commit = _git(
            folder, "rev-parse", "--verify", "--end-of-options", f"{name}^{{commit}}"
        )
        return cls(commit.decode().strip(), Path(top))

    @contextmanager
    def reading(self) -> Iterator[ReadBytes]:
        """Hand out what reads a file of the commit by its path.

        A document may have thousands of files, so one git reads all of them.

        Raises:
            GitError: there is no git.
        """
        command = ["git", "-C", str(self.top), "cat-file", "--batch"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe) as git:
            assert git.stdin is not None and git.stdout is not None
            yield partial(self._read, git.stdin, git.stdout)

    def _read(self, asked: IO[bytes], answered: IO[bytes], path: str) -> bytes:
        """Return what a file held.

        Raises:
            FileNotFoundError: there was no such file.
        """
        try:
            inside = self._inside(Path(path))
        except ValueError as error:
            raise FileNotFoundError(path) from error
        if "\n" in inside:  # which would be two questions
            raise FileNotFoundError(path)
        asked.write(os.fsencode(f"{self.name}:{inside}\n"))
        asked.flush()
        return _content(answered)

    def texts(
        self, folder: Path, is_wanted: Callable[[str], bool]
    ) -> Mapping[str, str]:
        """Return the texts of files below a folder; none where it was not there.

        Args:
            folder: The folder.
            is_wanted: Tells by their paths below it which files.
        """
        try:
            inside = self._inside(folder)
            place = f"{self.name}:{'' if inside == '.' else inside}"
            listed = _git(self.top, "ls-tree", "-r", "-z", place)
        except (GitError, ValueError):
            return {}
        # "<mode> <type> <hash>\t<path>"; files whose mode begins otherwise are links.
        entries = (entry.partition(b"\t") for entry in listed.split(b"\0"))
        wanted = {
            path: about.split()[2]
            for about, _, name in entries
            if about.startswith(b"100") and is_wanted(path := os.fsdecode(name))
        }
        hashes = b"".join(b"%s\n" % each for each in wanted.values())
        answer = io.BytesIO(_git(self.top, "cat-file", "--batch", asked=hashes))
        return {
            path: with_newlines(_content(answer)).decode(errors="replace")
            for path in wanted
        }

    def _inside(self, path: Path) -> str:
        """Return a path relative to the top of the repository.

        Raises:
            ValueError: it is not in the repository.
        """
        return path.resolve().relative_to(self.top.resolve()).as_posix()


def _content(answered: IO[bytes]) -> bytes:
    """Return what a file held that `git cat-file --batch` was asked for.

    Raises:
        FileNotFoundError: there was no such file.
    """
    # "<hash> blob <size>", or the question and what is wrong with it.
    *_, kind, size = answered.readline().split()
    content = answered.read(int(size)) if size.isdigit() else b""
    if size.isdigit():
        answered.read(1)
    if kind != b"blob":
        raise FileNotFoundError
    return content


def _git(folder: Path, *arguments: str, asked: bytes = b"") -> bytes:
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, input=asked, capture_output=True, check=True)
    except OSError as error:
        raise GitError(error.strerror or str(error)) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise GitError(said.removeprefix("fatal: ")) from error
    return done.stdout
