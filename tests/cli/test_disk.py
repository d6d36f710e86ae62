"""Disks that refuse, folders that are none: errors with a hint, and nothing lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.cli.command import (
    DOCUMENT,
    Finished,
    files_of,
    generate,
    invoke,
    run_process,
)


def test_an_output_that_is_a_file_is_an_error() -> None:
    Path("sdk").write_text("mine", encoding="utf-8")
    result = generate()
    assert result.exit_code == 2
    assert "E705" in result.output
    assert "'sdk' cannot be read or written: Not a directory" in result.output
    assert Path("sdk").read_text(encoding="utf-8") == "mine"


def test_an_output_below_a_file_is_an_error() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    target = ("--out", "api.yaml/sdk", "--package", "pets")
    result = invoke("generate", "api.yaml", *target)
    assert result.exit_code == 2
    assert "E705" in result.output
    assert Path("api.yaml").read_text(encoding="utf-8") == DOCUMENT


def test_a_folder_that_cannot_be_written_is_an_error(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("sdk").mkdir(mode=0o500)
    done = _run_without_privileges("generate", "api.yaml", "--out", "sdk/x")
    assert done.code == 2
    assert "Permission denied" in done.stderr
    assert "Traceback" not in done.stderr
    assert not files_of(folder / "sdk")


def test_a_file_that_cannot_be_read_is_an_error(folder: Path) -> None:
    generate()
    before = files_of(folder / "sdk")
    Path("sdk/pets/enums.py").chmod(0)
    done = _run_without_privileges("generate", "api.yaml", "--out", "sdk")
    Path("sdk/pets/enums.py").chmod(0o600)
    assert done.code == 2
    assert "'sdk/pets/enums.py' cannot be read" in done.stderr
    assert files_of(folder / "sdk") == before


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", "not json", '{"format": 99}', '{"files": 1}']
)
def test_a_broken_lock_is_an_error_and_stays(folder: Path, text: str) -> None:
    generate()
    Path("sdk/restencil.lock").write_text(text, encoding="utf-8")
    result = generate()
    assert result.exit_code == 2
    assert "E704" in result.output
    assert Path("sdk/restencil.lock").read_text(encoding="utf-8") == text


def test_a_lock_cannot_make_it_remove_files_elsewhere(folder: Path) -> None:
    from hashlib import sha256

    generate()
    outside = folder / "outside.txt"
    outside.write_text("mine", encoding="utf-8")
    lock = Path("sdk/restencil.lock")
    hash_of_it = sha256(b"mine").hexdigest()
    entries = (
        f'"../outside.txt": "{hash_of_it}", "{outside}": "{hash_of_it}", "README.md"'
    )
    lock.write_text(lock.read_text().replace('"README.md"', entries, 1))
    assert generate().exit_code == 0
    assert outside.read_text(encoding="utf-8") == "mine"


def _run_without_privileges(*arguments: str) -> Finished:
    """Run the command so that the permissions of files apply, whoever runs the tests."""
    before: tuple[str, ...] = ()
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("permissions do not apply to root, and there is no setpriv")
        rights = "-dac_override,-dac_read_search"
        before = (setpriv, f"--bounding-set={rights}", f"--inh-caps={rights}")
    return run_process(*arguments, "--package", "pets", before=before)
