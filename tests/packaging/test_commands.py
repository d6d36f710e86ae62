"""The commands of the README, as they stand there, on a machine with nothing but pip."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.packaging.conftest import run

pytestmark = pytest.mark.packaging


def command(ending: str) -> str:
    """Return the README's command that ends in a word."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^python3 -m venv .* {ending}$", text, re.M)
    return str(found)


def test_one_command_installs_and_generates(repository: Path, tmp_path: Path) -> None:
    folder = tmp_path / "clone"
    shutil.copytree(repository, folder)
    committed = folder / "generated"
    shutil.rmtree(committed)
    run(["sh", "-c", command("generate")], folder)
    for path in (ROOT / "generated").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            there = committed / path.relative_to(ROOT / "generated")
            assert there.read_bytes() == path.read_bytes(), path


def test_one_command_installs_and_tests() -> None:
    assert command(r"\S*pytest -n auto").endswith(".venv/bin/pytest -n auto")
    assert "pytest -n auto$" in (ROOT / ".ci/run").read_text(encoding="utf-8")
