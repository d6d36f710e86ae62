"""What is done by hand to generated files survives the next generation."""

from __future__ import annotations

import lzma
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from restencil.sync.edits import merged
from tests.cli.command import (
    CONFIGURATION,
    DOCUMENT,
    WITHOUT_OWNERS,
    check,
    files_of,
    generate,
    invoke,
    marks_of,
)

TARGET: Final = ("api.yaml", "--out", "sdk", "--package", "pets")
ENUMS: Final = Path("sdk/pets/enums.py")
BIRDS: Final = DOCUMENT.replace("[cat, dog]", "[cat, dog, bird]")
RENAMED: Final = DOCUMENT.replace("[cat, dog]", "[feline, dog]")


def edit(path: Path, old: str, new: str) -> None:
    """Change a file by hand."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_an_edit_and_a_change_of_the_document_are_both_there_afterwards() -> None:
    generate()
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    result = generate(BIRDS)
    assert result.exit_code == 0, result.output
    assert "1 edited by hand" in result.output
    text = ENUMS.read_text(encoding="utf-8")
    assert "LIMIT = 3\n" in text and 'BIRD = "bird"\n' in text
    program = "from pets import enums; print(enums.LIMIT, enums.PetKind.BIRD.is_known)"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd="sdk", check=True, capture_output=True
    )
    assert done.stdout == b"3 True\n"


def test_an_edit_survives_many_generations() -> None:
    generate()
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    for document in (BIRDS, DOCUMENT, WITHOUT_OWNERS, RENAMED, DOCUMENT):
        assert generate(document).exit_code == 0
        assert "LIMIT = 3\n" in ENUMS.read_text(encoding="utf-8")
        assert check().exit_code == 0


@pytest.mark.parametrize(
    "path", ["README.md", "pyproject.toml", "pets/_runtime/lazy.py"]
)
def test_any_file_can_be_edited(path: str) -> None:
    generate()
    file = Path("sdk", path)
    file.write_text("# Mine.\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    assert generate(BIRDS).exit_code == 0
    assert file.read_text(encoding="utf-8").startswith("# Mine.\n")
    assert check().exit_code == 0


def test_an_edit_is_drift_until_it_is_taken_up(folder: Path) -> None:
    generate()
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    before = marks_of(folder / "sdk")
    result = check()
    assert result.exit_code == 1
    assert "-LIMIT = 3\n" in result.stdout
    assert marks_of(folder / "sdk") == before
    text = ENUMS.read_text(encoding="utf-8")
    assert generate().exit_code == 0
    assert ENUMS.read_text(encoding="utf-8") == text
    assert check().exit_code == 0


def test_an_edit_that_is_undone_is_forgotten(folder: Path) -> None:
    generate()
    before = files_of(folder / "sdk")
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    generate()
    edit(ENUMS, "LIMIT = 3\n\n\n", "")
    generate()
    assert files_of(folder / "sdk") == before


def long(first: int, last: int) -> str:
    """Return a module in Black's style, on one line if it fits."""
    operands = ("a" * first, "b" * 10, "c" * last)
    line = f"x = {' + '.join(operands)}\n"
    lines = "\n    + ".join(operands)
    return line if len(line) < 90 else f"x = (\n    {lines}\n)\n"


def test_what_is_merged_has_blacks_style_if_the_edit_had_it() -> None:
    base, generated = long(40, 40), long(40, 30)
    yours, both = long(30, 40), long(30, 30)
    assert merged("a.py", base, yours, generated).text == both != "x = (\n"
    assert "\n    + " in (merged("a.md", base, yours, generated).text or "")
    untidy = f"y=1\n{yours}"
    assert merged("a.py", base, untidy, generated).text != f"y=1\n{both}"
    assert merged("a.py", base, f"y =\n{yours}", generated).text != both


def conflicting() -> None:
    """Change by hand what the document changes next."""
    generate()
    edit(ENUMS, 'CAT = "cat"', 'KITTY = "cat"')


def test_a_conflict_is_marked_and_an_error() -> None:
    conflicting()
    result = generate(RENAMED)
    assert result.exit_code == 1
    assert "E707" in result.output and "'pets/enums.py'" in result.output
    assert (
        '<<<<<<< yours\n    KITTY = "cat"\n=======\n    FELINE = "feline"\n'
        ">>>>>>> generated\n" in ENUMS.read_text(encoding="utf-8")
    )


def test_a_conflict_that_is_left_stops_everything(folder: Path) -> None:
    conflicting()
    generate(RENAMED)
    before = files_of(folder / "sdk")
    for document in (RENAMED, DOCUMENT):
        result = generate(document)
        assert result.exit_code == 1
        assert "E707" in result.output and "nothing was written" in result.output
        assert check().exit_code == 1
    assert files_of(folder / "sdk") == before


def test_a_conflict_that_is_resolved_is_an_edit() -> None:
    conflicting()
    generate(RENAMED)
    text = ENUMS.read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    start = lines.index("<<<<<<< yours\n")
    resolved = [*lines[:start], lines[start + 1], *lines[start + 5 :]]
    ENUMS.write_text("".join(resolved), encoding="utf-8")
    edit(ENUMS, '"feline"', '"cat"')
    assert generate(RENAMED).exit_code == 0
    assert 'KITTY = "cat"' in ENUMS.read_text(encoding="utf-8")
    assert check().exit_code == 0


def test_conflicts_can_be_given_up(folder: Path) -> None:
    conflicting()
    generate(RENAMED)
    assert generate(RENAMED, "--restore", "pets/enums.py").exit_code == 0
    assert 'FELINE = "feline"' in ENUMS.read_text(encoding="utf-8")
    assert "KITTY" not in ENUMS.read_text(encoding="utf-8")


def test_a_file_that_was_deleted_stays_away_and_is_told_of() -> None:
    generate()
    Path("sdk/api.md").unlink()
    assert check().exit_code == 1
    result = generate(BIRDS)
    assert result.exit_code == 0
    assert "W706" in result.output and "'api.md'" in result.output
    assert not Path("sdk/api.md").exists()
    assert check().exit_code == 0
    assert "W706" not in generate(DOCUMENT).output
    assert not Path("sdk/api.md").exists()


@pytest.mark.parametrize("pattern", ["api.md", "*.md", "*"])
def test_a_file_that_was_deleted_can_be_restored(folder: Path, pattern: str) -> None:
    generate()
    before = files_of(folder / "sdk")
    Path("sdk/api.md").unlink()
    generate()
    assert generate(DOCUMENT, "--restore", pattern).exit_code == 0
    assert files_of(folder / "sdk") == before


def test_a_package_that_is_gone_as_a_whole_is_generated_again(folder: Path) -> None:
    generate()
    before = files_of(folder / "sdk")
    shutil.rmtree("sdk/pets")
    assert generate().exit_code == 0
    assert files_of(folder / "sdk") == before


@pytest.mark.parametrize("pattern", ["pets/enums.py", "pets/*", "pets", "*.py"])
def test_what_is_the_users_own_is_never_touched(pattern: str) -> None:
    generate()
    ENUMS.write_text("mine = 1\n", encoding="utf-8")
    configure(f'own = ["{pattern}"]')
    for document in (DOCUMENT, BIRDS, WITHOUT_OWNERS):
        Path("api.yaml").write_text(document, encoding="utf-8")
        result = invoke("generate")
        assert result.exit_code == 0, result.output
        assert ENUMS.read_text(encoding="utf-8") == "mine = 1\n"
        ENUMS.write_text("mine = 1\n", encoding="utf-8")
        assert invoke("check").exit_code == 0


def test_what_is_the_users_own_is_not_removed_when_it_is_stale() -> None:
    generate()
    configure('own = ["pets/resources/owners.py"]')
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    assert invoke("generate").exit_code == 0
    assert Path("sdk/pets/resources/owners.py").exists()


def configure(line: str) -> None:
    Path("pyproject.toml").write_text(f"{CONFIGURATION}{line}\n", encoding="utf-8")


def without() -> None:
    Path("sdk/restencil.pristine").unlink()


def broken() -> None:
    Path("sdk/restencil.pristine").write_bytes(b"no texts")


def of_others() -> None:
    Path("sdk/restencil.pristine").write_bytes(lzma.compress(b'{"pets/enums.py": "x"}'))


@pytest.mark.parametrize("change", [without, broken, of_others])
def test_an_edit_without_the_last_texts_is_a_conflict(
    change: Callable[[], None],
) -> None:
    generate()
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    change()
    result = generate(BIRDS)
    assert result.exit_code == 1
    assert "E707" in result.output
    text = ENUMS.read_text(encoding="utf-8")
    assert "LIMIT = 3\n" in text and 'BIRD = "bird"\n' in text


@pytest.mark.parametrize("change", [without, broken, of_others])
def test_the_last_texts_are_written_again(
    folder: Path, change: Callable[[], None]
) -> None:
    generate()
    before = files_of(folder / "sdk")
    change()
    Path("api.yaml").write_text(f"{DOCUMENT}# A comment.\n", encoding="utf-8")
    generate(f"{DOCUMENT}# A comment.\n")
    after = files_of(folder / "sdk")
    assert after["restencil.pristine"] == before["restencil.pristine"]


def test_the_last_texts_take_less_than_a_tenth_of_the_package(folder: Path) -> None:
    generate()
    files = files_of(folder / "sdk")
    pristine = files.pop("restencil.pristine")
    assert len(pristine) * 10 < sum(map(len, files.values()))


def test_an_edit_that_is_no_text_is_an_error_and_stays() -> None:
    generate()
    ENUMS.write_bytes(b"\xff")
    result = generate(BIRDS)
    assert result.exit_code == 2
    assert "E702" in result.output
    assert ENUMS.read_bytes() == b"\xff"
    assert generate(BIRDS, "--restore", "pets/enums.py").exit_code == 0


def test_permissions_are_kept() -> None:
    generate()
    mode = ENUMS.stat().st_mode
    ENUMS.chmod(mode | 0o110)
    generate(BIRDS)
    assert "BIRD" in ENUMS.read_text(encoding="utf-8")
    assert ENUMS.stat().st_mode == mode | 0o110


@pytest.mark.parametrize("path", ["pets/enum.py", "sdk/pets", "../api.yaml"])
def test_what_is_not_generated_cannot_be_restored(path: str) -> None:
    generate()
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    result = generate(BIRDS, "--restore", path)
    assert result.exit_code == 2
    assert "E710" in result.output
    assert ("did you mean 'pets/enums.py'?" in result.output) is (path[-3:] == ".py")
    assert "BIRD" not in ENUMS.read_text(encoding="utf-8")


@pytest.fixture
def windows(folder: Path) -> Path:
    """A package, its document and its lock as git checks them out on Windows."""
    generate()
    for path in (*folder.glob("*.yaml"), *(folder / "sdk").rglob("*")):
        if path.is_file() and path.name != "restencil.pristine":
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    return folder


def test_other_ends_of_lines_are_no_drift(windows: Path) -> None:
    before = marks_of(windows)
    lock = Path("sdk/restencil.lock").read_bytes()
    assert invoke("check", *TARGET).exit_code == 0
    assert invoke("generate", "--frozen", *TARGET).exit_code == 0
    assert marks_of(windows) == before
    # The stages find nothing to do either.
    Path("sdk/restencil.lock").write_bytes(lock + b"\r\n")
    assert invoke("check", *TARGET).exit_code == 0


def test_other_ends_of_lines_are_no_edit_and_are_kept(windows: Path) -> None:
    generate(BIRDS)
    for path in (ENUMS, Path("sdk/restencil.lock")):
        content = path.read_bytes()
        assert b"bird" in content
        assert content.count(b"\n") == content.count(b"\r\n")
    assert check().exit_code == 0


def test_an_edit_survives_another_version_of_restencil() -> None:
    generate()
    lock = Path("sdk/restencil.lock")
    edit(ENUMS, "class PetKind", "LIMIT = 3\n\n\nclass PetKind")
    edit(lock, '"version": "0.1.0"', '"version": "0.0.9"')
    assert generate(BIRDS).exit_code == 0
    assert "LIMIT = 3\n" in ENUMS.read_text(encoding="utf-8")


def test_branches_are_merged_with_the_lock_of_either_side(folder: Path) -> None:
    generate()
    shutil.copytree("sdk", "base")
    mailed = DOCUMENT.replace("Owner:\n", "Owner:\n      description: Who pays.\n")
    assert mailed != DOCUMENT
    generate(mailed)
    theirs = files_of(folder / "sdk")
    shutil.rmtree("sdk")
    shutil.copytree("base", "sdk")
    base = files_of(folder / "sdk")
    generate(BIRDS)
    for path, content in theirs.items():
        if content != base[path] and not path.startswith("restencil."):
            Path("sdk", path).write_bytes(content)
    both = mailed.replace("[cat, dog]", "[cat, dog, bird]")
    assert generate(both).exit_code == 0
    merged_files = files_of(folder / "sdk")
    shutil.rmtree("sdk")
    generate(both)
    assert merged_files == files_of(folder / "sdk")
