"""Projects that have a client in them, as their authors commit it."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeAlias

import pytest

from tests.cli.command import CONFIGURATION, DOCUMENT, invoke
from tests.generating import working_directory
from tests.packaging.conftest import run

BACKENDS: Final = {
    "hatch": """\
[build-system]
requires = ["hatchling", "restencil"]
build-backend = "hatchling.build"

[tool.hatch.build.hooks.restencil]

[tool.hatch.build.targets.wheel]
packages = ["src/zoo"]
""",
    "setuptools": """\
[build-system]
requires = ["setuptools", "restencil"]
build-backend = "setuptools.build_meta"
""",
}
METADATA: Final = '[project]\nname = "the-zoo"\nversion = "1"\n'

Project: TypeAlias = Callable[[str], Path]
"""Makes the project of a backend."""
Interpreter: TypeAlias = Callable[[], Path]
"""Makes a virtual environment that sees what is installed here."""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """An empty folder, which is the working directory."""
    folder = tmp_path / "project"
    folder.mkdir()
    with working_directory(folder):
        yield folder


@pytest.fixture
def client(folder: Path) -> Path:
    """A folder with a document, a configuration and what is generated."""
    (folder / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    assert invoke("generate", "--quiet").exit_code == 0
    return folder


@pytest.fixture
def project(client: Path) -> Project:
    """A project with a package of its own that uses the client."""

    def made(backend: str) -> Path:
        text = "\n".join((METADATA, BACKENDS[backend], CONFIGURATION))
        (client / "pyproject.toml").write_text(text, encoding="utf-8")
        package = client / "src/zoo"
        package.mkdir(parents=True)
        text = "from pets import Client\n\n__all__ = ['Client']\n"
        (package / "__init__.py").write_text(text, encoding="utf-8")
        return client

    return made


@pytest.fixture
def interpreter(tmp_path: Path) -> Interpreter:
    """A virtual environment with `pip`, and all that is installed beside this one."""

    def made() -> Path:
        folder = tmp_path / "environment"
        venv.create(folder, with_pip=True)
        python = folder / "bin/python"
        run([python, "-m", "pip", "uninstall", "-qy", "setuptools"], tmp_path)
        own = next((folder / "lib").glob("python*/site-packages"))
        sites = {p for p in sys.path if p.endswith("site-packages")}
        lines = (f"import site; site.addsitedir({site!r})\n" for site in sorted(sites))
        (own / "beside.pth").write_text("".join(lines), encoding="utf-8")
        return python

    return made


def finished(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Return a process that has ended, however it did."""
    return subprocess.run(command, capture_output=True, text=True, check=False)


def see_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have shells find the commands that are installed beside this interpreter."""
    monkeypatch.setenv("PATH", str(Path(sys.executable).parent), prepend=os.pathsep)
