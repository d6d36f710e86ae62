"""Packages in which everything had another name are importable and strictly typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

import black
import pytest

from restencil.cli.progress import Silent
from restencil.editions import dates
from restencil.naming import NameTable
from restencil.naming.table import Kind
from restencil.pipeline import Generated, generate
from restencil.run import Run
from tests.checking import check_types, import_all
from tests.generating import working_directory, write_tree
from tests.test_cases import CASES, configured

FEW: Final = ("links", "names", "pagination", "servers", "streams")
"""The cases that are always tried; mypy and pyright take long for all."""


def had_other_names(table: NameTable) -> NameTable:
    """Return names as they are after all of them were changed by hand."""

    def each(names: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
        return {owner: was(given) for owner, given in names.items()}

    places = {k: v for k, v in {**table.placed, **table.methods}.items() if "/" in k}
    before = replace(
        table,
        classes={key: f"{name}Was" for key, name in table.classes.items()},
        methods={k: f"old_{'.was_'.join(v.split('.'))}" for k, v in places.items()},
        credentials=was(table.credentials),
        variables=was(table.variables),
        fields=each(table.fields),
        members=each(table.members),
        arguments=each(table.arguments),
    )
    return replace(table, edition=dates()[-1], before=before)


def was(names: Mapping[str, str]) -> dict[str, str]:
    return {key: f"{name}_was" for key, name in names.items()}


def generated(case: Path) -> Generated:
    """Return the package of a golden case, everything renamed."""
    with working_directory(case):
        first = generate(configured(), Run(Silent()))
        assert first is not None
        found = generate(configured(), Run(Silent()), had_other_names(first.names))
    assert found is not None
    return found


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package for each of a few cases."""
    folder = tmp_path_factory.mktemp("packages")
    for case in CASES:
        if case.name in FEW:
            write(folder, case)
    return folder


def write(folder: Path, case: Path) -> None:
    files = {file.path: file.text for file in generated(case).files}
    write_tree(folder / case.name, {"__init__.py": "", **files})


def test_everything_has_its_former_name() -> None:
    (case,) = (each for each in CASES if each.name == "servers")
    found = {alias.kind for alias in generated(case).names.aliases}
    assert found == {Kind.CLASS, Kind.METHOD, Kind.ARGUMENT}


def test_modules_are_importable_and_formatted(packages: Path) -> None:
    import_all(packages, list(FEW))
    for path in packages.rglob("resources/*.py"):
        text = path.read_text(encoding="utf-8")
        assert black.format_str(text, mode=black.Mode()) == text, path


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_packages_are_strictly_typed(packages: Path, checker: str) -> None:
    check_types(checker, packages, list(FEW))


@pytest.mark.slow
@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_all_packages_are_strictly_typed(tmp_path: Path, checker: str) -> None:
    cases = [case for case in CASES if (case / "expected").exists()]
    for case in cases:
        write(tmp_path, case)
    check_types(checker, tmp_path, [case.name for case in cases])
