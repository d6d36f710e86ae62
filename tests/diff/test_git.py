"""Files are read as they are in a commit, whatever they are called."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final

import pytest

from restencil.diff.git import GitError, Revision

GIT: Final = ("git", "-c", "user.name=A", "-c", "user.email=a@example.com")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository whose files have changed since its only commit."""
    folder = tmp_path / "a repository"
    folder.mkdir()
    monkeypatch.chdir(folder)
    Path("inner").mkdir()
    for name in ("api.yaml", "two words.yaml", "inner/é.yaml"):
        Path(name).write_text(f"first {name}\n\n", encoding="utf-8")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "First")):
        subprocess.run([*GIT, *command], check=True)
    Path("api.yaml").write_text("second", encoding="utf-8")
    return folder


def test_files_are_read_one_after_another(repository: Path) -> None:
    revision = Revision.find("HEAD", repository)
    with revision.reading() as read:
        for name in ("api.yaml", "two words.yaml", "inner/é.yaml", "api.yaml"):
            assert read(name) == f"first {name}\n\n".encode()
            for missing in ("none.yaml", "no such.yaml", "inner", "..", "a\nb", "/x"):
                with pytest.raises(FileNotFoundError):
                    read(missing)


def test_what_is_no_commit_is_told(repository: Path) -> None:
    with pytest.raises(GitError, match="revision"):
        Revision.find("none", repository)
