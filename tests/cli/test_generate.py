"""`restencil generate`: what it writes and what it leaves alone."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

from tests.cli.command import (
    BROKEN,
    DOCUMENT,
    WARNED,
    WITHOUT_OWNERS,
    check,
    files_of,
    generate,
    invoke,
    marks_of,
    run_process,
)


def test_a_document_becomes_a_project_without_any_configuration(folder: Path) -> None:
    result = generate()
    assert result.exit_code == 0
    project = tomllib.loads(Path("sdk/pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["name"] == "pets"
    module = ast.parse(Path("sdk/pets/resources/pets.py").read_text(encoding="utf-8"))
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    names = [each.name for each in classes]
    assert names[:2] == ["PetsResource", "AsyncPetsResource"]
    assert sorted(path.name for path in folder.iterdir()) == ["api.yaml", "sdk"]


def test_the_installed_command_does_the_same(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    target = ("--out", "process", "--package", "pets")
    done = run_process("generate", "api.yaml", *target)
    assert (done.code, done.stdout) == (0, "")
    assert "pets: 2 operations, 2 models, 1 enum;" in done.stderr
    generate()
    assert files_of(folder / "process") == files_of(folder / "sdk")


def test_a_run_that_changes_nothing_writes_nothing(folder: Path) -> None:
    generate()
    before = marks_of(folder / "sdk")
    result = generate()
    assert result.exit_code == 0
    assert f" 0 files written, {len(before) - 2} unchanged, 0 removed" in result.output
    assert marks_of(folder / "sdk") == before


def test_a_change_writes_what_it_concerns_and_no_more(folder: Path) -> None:
    generate()
    before = marks_of(folder / "sdk")
    generate(DOCUMENT.replace("[cat, dog]", "[cat, dog, fish]"))
    after = marks_of(folder / "sdk")
    changed = {path for path in after if before.get(path) != after[path]}
    assert changed == {"pets/enums.py", "restencil.lock", "restencil.pristine"}


def test_files_that_are_generated_no_more_are_removed(folder: Path) -> None:
    generate()
    assert Path("sdk/pets/resources/owners.py").exists()
    result = generate(WITHOUT_OWNERS)
    assert result.exit_code == 0
    assert "2 removed" in result.output
    assert not [path for path in files_of(folder / "sdk") if "owners" in path]


def test_folders_that_become_empty_are_removed(folder: Path) -> None:
    nested = DOCUMENT.replace("/owners/{owner_id}:", "/owners/{owner_id}/cars:")
    generate(nested)
    folders = {path for path in folder.rglob("*") if path.is_dir()}
    generate(WITHOUT_OWNERS)
    left = [path for path in folders if path.is_dir() and not any(path.iterdir())]
    assert not left


def test_files_of_others_are_never_touched(folder: Path) -> None:
    generate()
    foreign = {
        "sdk/NOTES.md": "mine",
        "sdk/pets/extra.py": "mine = 1",
        "sdk/pets/resources/more.py": "more = 1",
    }
    for path, text in foreign.items():
        Path(path).write_text(text, encoding="utf-8")
    assert generate(WITHOUT_OWNERS).exit_code == 0
    assert {p: Path(p).read_text(encoding="utf-8") for p in foreign} == foreign
    assert check().exit_code == 0


def test_a_file_of_others_in_the_way_stops_everything(folder: Path) -> None:
    Path("sdk/pets").mkdir(parents=True)
    Path("sdk/pets/client.py").write_text("mine = 1", encoding="utf-8")
    result = generate()
    assert result.exit_code == 2
    assert "E701" in result.output
    assert "'pets/client.py'" in result.output
    assert files_of(folder / "sdk") == {"pets/client.py": b"mine = 1"}


@pytest.mark.parametrize("path", ["sdk/pets/client.py", "sdk/README.md"])
def test_a_folder_in_the_way_of_a_file_stops_everything(
    folder: Path, path: str
) -> None:
    Path(path).mkdir(parents=True)
    result = generate()
    assert result.exit_code == 2
    assert "E701" in result.output
    assert not files_of(folder / "sdk")


def test_a_file_in_the_way_of_a_folder_stops_everything(folder: Path) -> None:
    Path("sdk").mkdir()
    Path("sdk/pets").write_text("mine", encoding="utf-8")
    result = generate()
    assert result.exit_code == 2
    assert "E701" in result.output
    assert files_of(folder / "sdk") == {"pets": b"mine"}


def test_edits_can_be_discarded(folder: Path) -> None:
    generate()
    expected = files_of(folder / "sdk")
    Path("sdk/pets/client.py").write_text("mine = 1\n", encoding="utf-8")
    assert generate(DOCUMENT, "--discard-edits").exit_code == 0
    assert files_of(folder / "sdk") == expected


def test_a_stale_file_that_was_edited_stays_and_is_told_of(folder: Path) -> None:
    generate()
    Path("sdk/pets/resources/owners.py").write_text("mine = 1\n", encoding="utf-8")
    result = generate(WITHOUT_OWNERS)
    assert result.exit_code == 0
    assert "W703" in result.output
    assert Path("sdk/pets/resources/owners.py").read_text() == "mine = 1\n"


def test_errors_leave_the_last_output_as_it_is(folder: Path) -> None:
    generate()
    before = marks_of(folder / "sdk")
    result = generate(BROKEN)
    assert result.exit_code == 3
    assert "nothing was written" in result.output
    assert marks_of(folder / "sdk") == before


def test_a_document_with_errors_makes_no_folder(folder: Path) -> None:
    assert generate(BROKEN).exit_code == 3
    assert not Path("sdk").exists()


def test_an_error_shows_its_place_the_line_and_a_hint() -> None:
    result = generate(BROKEN, "--quiet")
    lines = result.output.splitlines()
    first = next(number for number, line in enumerate(lines) if "error[" in line)
    error, excerpt, arrow, hint = lines[first : first + 4]
    assert error == (
        "api.yaml:16:5: error[E422]: '/owners/{owner}' contains {owner}, "
        "but no parameter declares it"
    )
    assert excerpt == "    16 |     get:"
    assert arrow == "       |     ^"
    assert hint.startswith("  hint: add a parameter")
    assert lines[-1] == "nothing was written"


def test_strict_takes_warnings_for_errors() -> None:
    lenient = generate(WARNED)
    assert lenient.exit_code == 0
    assert "warning[W423]" in lenient.output
    strict = generate(WARNED, "--strict")
    assert strict.exit_code == 3
    assert "nothing was written" in strict.output


def test_quiet_prints_warnings_and_nothing_else() -> None:
    result = generate(WARNED, "--quiet")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0].startswith("api.yaml:")
    assert "files written" not in result.output
    assert not generate(DOCUMENT, "--quiet").output


def test_results_go_to_the_error_stream_and_leave_standard_output_empty() -> None:
    result = generate(WARNED)
    assert result.stdout == ""
    assert "W423" in result.stderr


def test_the_output_can_be_the_working_directory(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    target = ("--out", ".", "--package", "pets")
    assert invoke("generate", "api.yaml", *target).exit_code == 0
    assert Path("pets/client.py").exists()
    assert Path("api.yaml").read_text(encoding="utf-8") == DOCUMENT
    assert invoke("check", "api.yaml", *target).exit_code == 0
    generate()
    Path("api.yaml").unlink()
    lockless = {p: b for p, b in files_of(folder).items() if p.startswith("pets/")}
    nested = {p: b for p, b in files_of(folder / "sdk").items() if "/" in p}
    assert lockless == nested


def test_the_output_is_the_same_for_relative_and_absolute_paths(folder: Path) -> None:
    generate()
    target = ("--out", folder / "absolute", "--package", "pets")
    assert invoke("generate", folder / "api.yaml", *target).exit_code == 0
    assert files_of(folder / "absolute") == files_of(folder / "sdk")
