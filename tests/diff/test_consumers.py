"""A program that type-checked before still does, unless the bump says breaking."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from mypy import api as mypy

from restencil.diff.change import Impact, worst
from tests.diff.comparing import compared, make
from tests.generating import working_directory, write_tree

FOLDER: Final = Path(__file__).parent
CASES: Final = sorted(path.name for path in (FOLDER / "cases").iterdir())
FEW: Final = (
    "body_field_made_needed",
    "enum_value_added",
    "enum_value_removed",
    "operation_added",
    "parameter_null_allowed",
    "received_union_widened",
    "response_field_added",
    "response_field_made_optional",
    "schema_renamed",
    "sent_union_widened",
)
"""The cases that are always checked; the others are slow together."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with the program and the package, which mypy knows already."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copy(FOLDER / "program.py", folder)
    with working_directory(FOLDER):
        write_tree(folder, make(None).files)
    assert check(folder) == ""
    yield folder


@pytest.mark.parametrize(
    "case",
    [c if c in FEW else pytest.param(c, marks=pytest.mark.slow) for c in CASES],
)
def test_a_program_type_checks_unless_a_change_is_breaking(
    project: Path, case: str
) -> None:
    with working_directory(FOLDER):
        base = make(None)
        new = make(f"cases/{case}/overlay.yaml", None, again=True)
        changes = [each.change for each in compared(base.package, new.package).changes]
    files = {p: t for p, t in new.files.items() if base.files.get(p) != t}
    write_tree(project, files)
    found = check(project)
    write_tree(project, {p: t for p, t in base.files.items() if p in files})
    is_breaking = worst(changes) is Impact.BREAKING
    assert is_breaking or not found
    if case in FEW:
        assert bool(found) is is_breaking


def check(project: Path) -> str:
    """Return what mypy has to say of the program."""
    with working_directory(project):
        out, err, status = mypy.run(["--strict", "--no-error-summary", "program.py"])
    assert status in (0, 1), err
    return out
