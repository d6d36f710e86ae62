"""`restencil watch`: generates again after each change, and ends by Ctrl-C."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from restencil.marks import changed, marks_of
from tests.cli.command import (
    BROKEN,
    CONFIGURATION,
    DOCUMENT,
    WITHOUT_OWNERS,
    files_of,
    invoke,
)
from tests.cli.watching import Watching, write

SCHEMA = "type: object\nproperties:\n  name: {type: string}\n"
SPLIT = DOCUMENT.replace('"#/components/schemas/Pet"', '"pet.yaml"')


@pytest.fixture
def watching(folder: Path) -> Iterator[Watching]:
    """A process that watches a client, which it has generated."""
    write("api.yaml", DOCUMENT)
    write("pyproject.toml", CONFIGURATION)
    process = Watching()
    try:
        process.until(r"pets: 2 operations.*\n")
        yield process
    finally:
        process.end()


def test_a_change_is_generated_and_told_in_a_line(watching: Watching) -> None:
    write("api.yaml", WITHOUT_OWNERS)
    shown = watching.until(r"\n")
    assert shown.startswith("api.yaml: pets: 1 operation, ")
    assert " removed; " in shown
    assert not Path("sdk/pets/resources/owners.py").exists()
    assert invoke("check").exit_code == 0


def test_the_last_good_package_stays_while_the_document_is_broken(
    watching: Watching, folder: Path
) -> None:
    before = files_of(folder / "sdk")
    write("api.yaml", BROKEN)
    shown = watching.until(r"api.yaml: not generated.*\n")
    assert "error[E422]" in shown
    write("api.yaml", "openapi: [")
    assert "error[E103]" in watching.until(r"api.yaml: not generated.*\n")
    assert files_of(folder / "sdk") == before
    write("api.yaml", WITHOUT_OWNERS)
    watching.until(r"api.yaml: pets: 1 operation.*\n")


def test_files_that_are_referred_to_are_watched(watching: Watching) -> None:
    write("api.yaml", SPLIT)
    assert "E201" in watching.until(r"not generated.*\n")
    write("pet.yaml", SCHEMA)
    watching.until(r"pet.yaml: pets: 2 operations.*\n")
    write("pet.yaml", f"{SCHEMA}  age: {{type: integer}}\n")
    watching.until(r"pet.yaml: pets: 2 operations.*\n")
    assert "age: int" in Path("sdk/pets/models/pets.py").read_text(encoding="utf-8")


def test_the_configuration_is_watched(watching: Watching) -> None:
    file = Path("pyproject.toml")
    file.write_text(f'{CONFIGURATION}klient = "Zoo"\n', encoding="utf-8")
    assert "error[E604]" in watching.until(r"pyproject.toml: not generated.*\n")
    file.write_text(f'{CONFIGURATION}client = "Zoo"\n', encoding="utf-8")
    watching.until(r"pyproject.toml: pets: 2 operations.*\n")
    assert "class Zoo" in Path("sdk/pets/client.py").read_text(encoding="utf-8")


def test_templates_are_watched(watching: Watching) -> None:
    text = f'{CONFIGURATION}templates = "templates"\n'
    write("pyproject.toml", text)
    watching.until(r"pyproject.toml: pets: 2 operations.*\n")
    Path("templates/project").mkdir(parents=True)
    name = "templates/project/README.md.jinja"
    write(name, "{{ view.nothing }}")
    assert "E711" in watching.until(rf"{name}: not generated.*\n")
    write(name, "Short.\n")
    watching.until(rf"{name}: pets: 2 operations.*\n")
    assert Path("sdk/README.md").read_text(encoding="utf-8") == "Short.\n"


def test_an_interruption_is_a_clean_end(watching: Watching) -> None:
    assert watching.interrupt() == (0, "stopped\n")


def test_without_anything_to_watch_it_ends() -> None:
    result = invoke("watch")
    assert result.exit_code == 2
    assert "There is neither a configuration nor a SPEC." in result.stderr


def test_marks_tell_what_changed(folder: Path) -> None:
    one, other = folder / "one", folder / "other"
    one.write_text("1", encoding="utf-8")
    before = marks_of([one, other])
    assert list(changed(before, marks_of([one, other]))) == []
    other.write_text("1", encoding="utf-8")
    assert list(changed(before, marks_of([one, other]))) == [other]
    one.unlink()
    assert list(changed(before, marks_of([one, other]))) == [one, other]
