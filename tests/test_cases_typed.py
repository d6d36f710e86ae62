"""The packages of all golden directories are importable and strictly typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checking import check_types, import_all
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
    import_all(packages, _names())


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types_are_strict(packages: Path, checker: str) -> None:
    check_types(checker, packages, _names())


def _names() -> list[str]:
    return [case.name for case in GENERATED]
