"""Golden directories: a document goes in, a tree and diagnostics come out.

A case is a folder in `cases/` with a document `spec.yaml` or `spec.json` (or what its
own `restencil.toml` names), the expected files of the package in `expected/` and what is
printed in `diagnostics.txt`. A case without `expected/` expects that nothing is generated.
In `past.json` a case may have names that were given by an earlier generation, and that were
changed in the lock since.

`pytest tests/test_cases.py --update-goldens` writes both; read the difference.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import black
import pytest

from restencil.cli.progress import Silent
from restencil.code.identifiers import Identifier
from restencil.config import ClientConfig
from restencil.editions import dates
from restencil.naming import NameTable
from restencil.naming.table import from_json, to_json
from restencil.pipeline import generate
from restencil.run import Run
from tests.conftest import ROOT
from tests.generating import (
    Result,
    generate_configured,
    is_copied,
    read_config,
    working_directory,
    write_tree,
)

CASES = sorted(
    path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir()
)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, update_goldens: bool) -> None:
    with working_directory(case):
        result = generate_configured(configured(), past())
    if update_goldens:
        _update(case, result)
    assert _diagnostics(result) == _expected_diagnostics(case)
    assert _tree(result) == _expected_tree(case)


@pytest.mark.parametrize(
    "folder", [*CASES, ROOT / "generated"], ids=lambda path: path.name
)
def test_skipping_black_never_changes_a_byte(folder: Path) -> None:
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert black.format_str(text, mode=black.Mode()) == text, path


def configured() -> ClientConfig:
    """Return the configuration of the case that is the working directory."""
    configured = Path("restencil.toml")
    if configured.exists():
        return read_config(configured)
    spec = next(path for path in map(Path, ("spec.yaml", "spec.json")) if path.exists())
    return ClientConfig(spec=spec, out=Path("out"), package=Identifier("example"))


def past() -> NameTable | None:
    """Return the names that the case in the working directory had, if it had others."""
    path = Path("past.json")
    if not path.exists():
        return None
    generated = generate(configured(), Run(Silent()))
    assert generated is not None
    recorded = generated.names
    before = to_json(recorded)
    for section, stated in json.loads(path.read_text(encoding="utf-8")).items():
        before[section] = {**before[section], **stated}
    return replace(recorded, edition=dates()[-1], before=from_json(before))


def _diagnostics(result: Result) -> str:
    return "".join(f"{line}\n" for line in result.lines)


def _tree(result: Result) -> dict[str, str]:
    return {p: text for p, text in (result.files or {}).items() if not is_copied(p)}


def _expected_diagnostics(case: Path) -> str:
    path = case / "diagnostics.txt"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _expected_tree(case: Path) -> dict[str, str]:
    root = case / "expected"
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(root.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _update(case: Path, result: Result) -> None:
    shutil.rmtree(case / "expected", ignore_errors=True)
    write_tree(case / "expected", _tree(result))
    path = case / "diagnostics.txt"
    path.unlink(missing_ok=True)
    if result.lines:
        path.write_text(_diagnostics(result), encoding="utf-8")
