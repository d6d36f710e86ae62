"""`restencil check`: `generate` without the writing."""

from __future__ import annotations

from pathlib import Path

from tests.cli.command import (
    BROKEN,
    DOCUMENT,
    WARNED,
    WITHOUT_OWNERS,
    check,
    generate,
    marks_of,
    run_process,
)


def test_what_was_generated_is_in_sync() -> None:
    generate()
    result = check()
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr.strip() == "in sync"
    assert not check("--quiet").output


def test_the_installed_command_tells_it_by_its_exit_code() -> None:
    generate()
    target = ("--out", "sdk", "--package", "pets")
    assert run_process("check", "api.yaml", *target).code == 0
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    done = run_process("check", "api.yaml", *target)
    assert done.code == 1
    assert "--- pets/resources/owners.py (there)" in done.stdout
    assert "out of sync: pets" in done.stderr


def test_a_change_is_shown_as_a_diff_and_not_made(folder: Path) -> None:
    generate()
    before = marks_of(folder / "sdk")
    Path("api.yaml").write_text(DOCUMENT.replace("cat,", "cat, emu,"), encoding="utf-8")

    result = check()
    assert result.exit_code == 1
    assert "--- pets/enums.py (there)\n+++ pets/enums.py (generated)\n@@" in (
        result.stdout
    )
    assert '\n+    EMU = "emu"\n' in result.stdout
    assert "restencil generate" in result.stderr
    assert marks_of(folder / "sdk") == before


def test_every_missing_file_is_named_even_an_empty_one(folder: Path) -> None:
    generate()
    Path("sdk/pets/py.typed").unlink()
    Path("sdk/pets/enums.py").unlink()
    result = check()
    assert result.exit_code == 1
    heads = [line for line in result.stdout.splitlines() if line.startswith("+++")]
    assert heads == ["+++ pets/enums.py (generated)", "+++ pets/py.typed (generated)"]
    assert result.stdout.count("--- /dev/null\n") == 2


def test_stale_files_are_named() -> None:
    generate()
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    result = check()
    assert result.exit_code == 1
    assert "--- pets/resources/owners.py (there)\n+++ /dev/null\n" in result.stdout


def test_a_file_that_was_edited_by_hand_is_shown() -> None:
    generate()
    Path("sdk/pets/enums.py").write_text("mine = 1", encoding="utf-8")
    result = check()
    assert result.exit_code == 1
    assert "-mine = 1\n\\ No newline at end of file\n+" in result.stdout


def test_a_document_that_says_the_same_in_other_words_only_changes_the_lock() -> None:
    generate()
    Path("api.yaml").write_text(f"# A comment.\n{DOCUMENT}", encoding="utf-8")
    result = check()
    assert result.exit_code == 1
    heads = [line for line in result.stdout.splitlines() if line.startswith("+++")]
    assert heads == ["+++ restencil.lock (generated)"]
    assert generate(f"# A comment.\n{DOCUMENT}").exit_code == 0
    assert check().exit_code == 0


def test_nothing_is_in_sync_with_an_empty_folder(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    result = check()
    assert result.exit_code == 1
    assert "+++ pets/client.py (generated)" in result.stdout
    assert not (folder / "sdk").exists()


def test_a_document_with_errors_is_no_drift() -> None:
    generate()
    Path("api.yaml").write_text(BROKEN, encoding="utf-8")
    result = check()
    assert result.exit_code == 3
    assert "E422" in result.stderr


def test_strict_takes_warnings_for_errors() -> None:
    generate(WARNED)
    assert check().exit_code == 0
    assert check("--strict").exit_code == 3


def test_a_clone_with_other_file_times_is_in_sync(folder: Path) -> None:
    import shutil

    generate()
    shutil.copytree(folder / "sdk", folder / "clone")
    shutil.rmtree(folder / "sdk")
    (folder / "clone").rename(folder / "sdk")
    assert check().exit_code == 0


def test_the_ends_of_lines_are_no_difference_to_be_shown() -> None:
    generate()
    path = Path("sdk/pets/client.py")
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert check().exit_code == 0
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    shown = check().stdout.partition("--- pets/client.py")[2].partition("\n--- ")[0]
    assert "owners" in shown
    assert shown.count("\n-") < 50


def test_what_the_output_has_no_character_for_is_escaped() -> None:
    generate(DOCUMENT.replace("title: Pets", "title: Größe 大"))
    Path("sdk/README.md").unlink()
    Path("sdk/restencil.lock").unlink()
    options = ("api.yaml", "--out", "sdk", "--package", "pets")
    done = run_process("check", *options, environment={"PYTHONIOENCODING": "ascii"})
    assert done.code == 1
    assert "Gr\\xf6\\xdfe \\u5927" in done.stdout
