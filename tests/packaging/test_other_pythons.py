"""Other Pythons, where there are any, generate the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_determinism import generated

CASES = ("names", "responses", "composition", "unions", "webhooks")


def pythons() -> Iterator[str]:
    """Yield the other Pythons that restencil supports, one for each version."""
    root = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv")
    for minor in range(11, 15):
        if minor == sys.version_info.minor:
            continue
        kept = sorted(root.glob(f"versions/3.{minor}.*/bin/python"))
        found = next(map(str, kept), None) or shutil.which(f"python3.{minor}")
        if found is not None:
            yield found


@pytest.mark.slow
@pytest.mark.packaging
@pytest.mark.parametrize("python", list(pythons()))
def test_another_python_generates_the_same(python: str, tmp_path: Path) -> None:
    environment = tmp_path / "venv"
    subprocess.run([python, "-m", "venv", str(environment)], check=True)
    other = str(environment / "bin/python")
    install = [other, "-m", "pip", "install", "--quiet", str(ROOT)]
    subprocess.run(install, check=True)
    for case in CASES:
        spec = ROOT / "tests/cases" / case / "spec.yaml"
        for name in ("here", "there"):
            (tmp_path / case / name).mkdir(parents=True)
        here = generated(spec, tmp_path / case / "here")
        there = generated(spec, tmp_path / case / "there", python=other)
        assert there == here
