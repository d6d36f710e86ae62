"""Programs of others are checked strictly against installed packages.

Each program in `typing/` belongs to a project with an environment of its own, in which
the package is installed; so its `py.typed` counts, as it does for users.
"""

from __future__ import annotations

import json
import os
import shutil
import site
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import ROOT
from tests.generating import generate_from, write_tree

PROGRAMS: Final = Path(__file__).parent / "typing"

DOCUMENTS: Final = {
    "museum": "museum/openapi.yaml",
    "qdrant": "qdrant/v1.18.x/openapi.json",
    "digitalocean": "digitalocean/specification/DigitalOcean-public.v2.yaml",
}
"""The documents of the packages, in the corpus."""

NAMES: Final = [
    "images",
    "museum",
    *(
        pytest.param(name, marks=pytest.mark.slow)
        for name in ("qdrant", "digitalocean")
    ),
]


@pytest.fixture(scope="module", params=NAMES)
def consumer(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """A project with a program, and the package that it uses in its environment."""
    name: str = request.param
    folder = tmp_path_factory.mktemp(name)
    venv.create(folder / ".venv")
    packages = next((folder / ".venv").rglob("site-packages"))
    (packages / "dependencies.pth").write_text("\n".join(site.getsitepackages()))
    if name == "images":
        target = packages / "digitalocean_images"
        shutil.copytree(ROOT / "generated/digitalocean_images", target)
    else:
        write_tree(packages, _files(name))
    shutil.copy(PROGRAMS / f"{name}.py", folder / "program.py")
    return folder


def _files(name: str) -> dict[str, str]:
    """Return the files of a package without those of its project."""
    corpus = os.environ.get("RESTENCIL_CORPUS")
    if not corpus:
        pytest.skip("RESTENCIL_CORPUS is not set")
    files = generate_from(Path(corpus) / DOCUMENTS[name], name).files
    assert files is not None
    return {path: text for path, text in files.items() if path.startswith(f"{name}/")}


def test_the_program_passes_mypy_strict(consumer: Path) -> None:
    done = _mypy(consumer)
    assert done.returncode == 0, done.stdout


def test_the_program_passes_pyright_strict(consumer: Path) -> None:
    settings = {
        "typeCheckingMode": "strict",
        "reportUnnecessaryTypeIgnoreComment": True,
        "reportUnusedExpression": False,
        "include": ["program.py"],
    }
    (consumer / "pyrightconfig.json").write_text(json.dumps(settings))
    python = str(consumer / ".venv/bin/python")
    done = _run(consumer, "-m", "pyright", "--pythonpath", python)
    assert done.returncode == 0, done.stdout


def test_the_types_of_the_package_are_complete(consumer: Path) -> None:
    """Of all public names, no type is unknown or left to be inferred."""
    (package,) = (
        p.parent for p in (consumer / ".venv").rglob("site-packages/*/py.typed")
    )
    where = {
        "VIRTUAL_ENV": str(consumer / ".venv"),
        "PATH": f"{consumer / '.venv/bin'}{os.pathsep}{os.environ['PATH']}",
    }
    options = ("--verifytypes", package.name, "--ignoreexternal", "--outputjson")
    done = _run(consumer, "-m", "pyright", *options, **where)
    found = json.loads(done.stdout)["typeCompleteness"]
    incomplete = [s["name"] for s in found["symbols"] if not s["isTypeKnown"]]
    assert found["symbols"] and not incomplete


def test_the_package_says_that_it_is_typed(consumer: Path) -> None:
    """Without `py.typed` the checks above would have found no types."""
    (marker,) = (consumer / ".venv").rglob("site-packages/*/py.typed")
    marker.rename(marker.with_name("py.untyped"))
    try:
        done = _mypy(consumer)
    finally:
        marker.with_name("py.untyped").rename(marker)
    assert "missing library stubs or py.typed marker" in done.stdout


def _mypy(consumer: Path) -> subprocess.CompletedProcess[str]:
    python = str(consumer / ".venv/bin/python")
    options = ("--strict", "--no-incremental", "--python-executable", python)
    return _run(consumer, "-m", "mypy", *options, "program.py")


def _run(
    folder: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
