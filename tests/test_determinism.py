"""The same document gives the same bytes, wherever and however it is generated."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.conftest import ROOT

DOCUMENTS = ("spec/images.yaml", "tests/cases/names/spec.yaml") + (
    "tests/cases/unions/spec.yaml",
    "tests/cases/multi_file/api/openapi.yml",
)


def generated(
    spec: Path | str,
    folder: Path,
    environment: Mapping[str, str] | None = None,
    *,
    umask: int = -1,
    python: str = sys.executable,
) -> dict[str, bytes]:
    """Generate in a process of its own, and return what is in the output folder."""
    subprocess.run(
        [python, "-m", "restencil", "generate", str(spec), "--quiet"]
        + ["--out", "sdk", "--package", "acme"],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        umask=umask,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    root = folder / "sdk"
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(params=DOCUMENTS)
def document(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A document, in a folder of its own beside the folders of the output."""
    source: Path = ROOT / request.param
    folder = tmp_path / "spec"
    folder.mkdir()
    files = source.parent.rglob("*") if "multi_file" in request.param else [source]
    for path in files:
        if path.is_file():
            copy = folder / path.relative_to(source.parent)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    return folder / source.name


@pytest.fixture
def expected(document: Path, tmp_path: Path) -> dict[str, bytes]:
    """What a document gives here."""
    folder = tmp_path / "expected"
    folder.mkdir()
    return generated(f"../spec/{document.name}", folder)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0"},
        {"LC_ALL": "C.UTF-8", "TZ": "Pacific/Chatham"},
        {"PYTHONOPTIMIZE": "1", "TZ": "UTC", "COLUMNS": "40"},
    ],
    ids=["seed", "another seed", "plain locale", "time zone", "optimized"],
)
def test_the_environment_does_not_matter(
    document: Path,
    expected: dict[str, bytes],
    environment: dict[str, str],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    spec = f"../spec/{document.name}"
    assert generated(spec, folder, environment, umask=0o077) == expected


def test_the_working_directory_does_not_matter(
    document: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    assert generated(document, folder) == expected


def test_the_ends_of_lines_do_not_matter(
    document: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    for path in document.parent.rglob("*.y*ml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    folder = tmp_path / "windows"
    folder.mkdir()
    assert generated(f"../spec/{document.name}", folder) == expected
