"""The packages of all golden directories are importable and strictly typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.generating import generate_configured, working_directory, write_tree
from tests.test_cases import CASES, configured, past

GENERATED = [case for case in CASES if (case / "expected").exists()]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package for each case, and the generated one inside."""
    folder = tmp_path_factory.mktemp("packages")
    for case in GENERATED:
        with working_directory(case):
            result = generate_configured(configured(), past())
        assert result.files is not None
        write_tree(folder / case.name, {"__init__.py": "", **result.files})
    return folder


def test_every_module_is_importable(packages: Path) -> None:
    modules = [
        ".".join(path.relative_to(packages).with_suffix("").parts)
        for path in sorted(packages.rglob("*.py"))
    ]
    assert modules
    program = f"import importlib\nfor m in {modules!r}: importlib.import_module(m)"
    _run(packages, "-W", "error", "-c", program)


def test_mypy_strict(packages: Path) -> None:
    _run(packages, "-m", "mypy", "--strict", *_names())


def test_pyright_strict(packages: Path) -> None:
    (packages / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    _run(packages, "-m", "pyright", "--pythonpath", sys.executable, *_names())


def _names() -> list[str]:
    return [case.name for case in GENERATED]


def _run(folder: Path, *arguments: str) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
