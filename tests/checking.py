"""Checks of generated packages, by other processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

_IMPORTS: Final = """
import importlib, pathlib, sys
for package in sys.argv[1:]:
    for path in sorted(pathlib.Path(package).rglob("*.py")):
        name = ".".join(path.with_suffix("").parts).removesuffix(".__init__")
        module = importlib.import_module(name)
        for exported in getattr(module, "__all__", ()):
            model = getattr(module, exported)
            getattr(model, "model_rebuild", bool)()
"""
"""Imports every module of packages, and completes every model."""


def import_all(
    folder: Path, packages: list[str], *, python: str = sys.executable
) -> None:
    """Import every module of packages, and complete every model."""
    assert packages
    _run(folder, "-W", "error", "-c", _IMPORTS, *packages, python=python)


def check_types(checker: str, folder: Path, packages: list[str]) -> None:
    """Have mypy or pyright check packages, as strictly as they can."""
    assert packages
    if checker == "mypy":
        _run(folder, "-m", "mypy", "--strict", *packages)
    else:
        (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
        _run(folder, "-m", "pyright", "--pythonpath", sys.executable, *packages)


def _run(folder: Path, *arguments: str, python: str = sys.executable) -> None:
    command = [python, *arguments]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
