"""Copies of the repository, and what is built of them."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

import pytest

from tests.conftest import ROOT

SOURCES = (
    "generator",
    "templates",
    "docs",
    "spec",
    "generated",
    "README.md",
    "LICENSE",
) + (
    "CHANGELOG.md",
    "pyproject.toml",
)

Environment: TypeAlias = Callable[..., Path]
"""Makes a virtual environment, installs what it is told and returns its `bin`."""


def run(
    command: list[str | Path],
    folder: Path,
    *,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run a command that has to succeed, and return what it prints."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository's sources, as a clone has them."""
    folder = tmp_path_factory.mktemp("repository")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
            shutil.copytree(source, folder / name, ignore=ignored)
        else:
            shutil.copy(source, folder / name)
    return folder


@pytest.fixture(scope="session")
def distributions(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the sdist."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--outdir", folder], repository)
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A virtual environment that sees the dependencies of this one."""

    def made(*arguments: str | Path) -> Path:
        folder = tmp_path / "environment"
        venv.create(folder, with_pip=True)
        sites = next((folder / "lib").glob("python*/site-packages"))
        # What is installed here is found there, after what is installed there.
        own = Path(shutil.__file__).parent / "site-packages"
        paths = [
            p for p in map(Path, sys.path) if p.name == "site-packages" and p != own
        ]
        (sites / "dependencies.pth").write_text("\n".join(map(str, paths)))
        pip: list[str | Path] = [folder / "bin/python", "-m", "pip", "install", "-q"]
        run([*pip, "--no-deps", *arguments], tmp_path)
        return folder / "bin"

    return made
