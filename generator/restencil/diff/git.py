"""Reads files as they are in a commit; the working tree is left alone."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


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

    def read_bytes(self, path: str) -> bytes:
        """Return what a file held.

        Raises:
            FileNotFoundError: there was no such file.
        """
        try:
            return _git(self.top, "show", f"{self.name}:{self._inside(Path(path))}")
        except (GitError, ValueError) as error:
            raise FileNotFoundError(path) from error

    def texts(self, folder: Path) -> Mapping[str, str]:
        """Return the texts of the files below a folder; none where it was not there."""
        try:
            archive = _git(self.top, "archive", self.name, self._inside(folder))
        except (GitError, ValueError):
            return {}
        start = len(self._inside(folder)) + 1
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            return {
                member.name[start:]: content.read().decode(errors="replace")
                for member in files
                if member.isfile() and (content := files.extractfile(member))
            }

    def _inside(self, path: Path) -> str:
        """Return a path relative to the top of the repository.

        Raises:
            ValueError: it is not in the repository.
        """
        return path.resolve().relative_to(self.top.resolve()).as_posix()


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, check=True
        )
    except OSError as error:
        raise GitError(error.strerror or str(error)) from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise GitError(said.removeprefix("fatal: ")) from error
    return done.stdout
