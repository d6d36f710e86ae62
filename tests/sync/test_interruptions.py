"""Killed at any moment, an output folder is the old one or the new one."""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import pytest

from tests.cli.command import (
    DOCUMENT,
    WITHOUT_OWNERS,
    check,
    files_of,
    generate,
    invoke,
    run_process,
)

TARGET: Final = ("api.yaml", "--out", "sdk", "--package", "pets")

PROGRAM: Final = """
import os, pathlib, signal, sys
from restencil.cli import main

left = int(sys.argv[1])

def counted(function):
    def call(*arguments, **options):
        global left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
        return function(*arguments, **options)
    return call

for module, names in {os: ("replace", "unlink", "rmdir", "mkdir")}.items():
    for name in names:
        setattr(module, name, counted(getattr(module, name)))
pathlib.Path.write_bytes = counted(pathlib.Path.write_bytes)
pathlib.Path.write_text = counted(pathlib.Path.write_text)
main(sys.argv[2:])
"""
"""Kills itself before the change of a file that has the number given."""


def killed_at(moment: int) -> bool:
    """Generate, and be killed at a moment; tell whether it came before the end."""
    command = [sys.executable, "-c", PROGRAM, str(moment), "generate", *TARGET]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr.decode()
    return done.returncode != 0


@pytest.fixture
def old(folder: Path) -> dict[str, bytes]:
    """What is generated before; what is generated then removes some files."""
    generate(DOCUMENT)
    files = files_of(folder / "sdk")
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    return files


@pytest.fixture
def new(folder: Path, old: dict[str, bytes]) -> dict[str, bytes]:
    """What is generated then: after the old one, which gives names."""
    shutil.copytree("sdk", "saved")
    invoke("generate", *TARGET)
    files = files_of(folder / "sdk")
    assert files != old
    restore()
    return files


def restore() -> None:
    """Put the old output where it was."""
    shutil.rmtree("sdk")
    shutil.copytree("saved", "sdk")


def is_complete(folder: Path) -> bool:
    """Tell whether what a killed run left waits for nothing."""
    return not (folder / "sdk/.restencil-staging/journal.json").exists()


def see_to_it(folder: Path, old: dict[str, bytes], new: dict[str, bytes]) -> None:
    """Make sure of what a killed run left, and that the next one succeeds."""
    if is_complete(folder):
        found = files_of(folder / "sdk")
        tree = {p: b for p, b in found.items() if not p.startswith(".restencil-")}
        assert tree in (old, new)
    result = invoke("generate", *TARGET)
    assert result.exit_code == 0, result.output
    assert files_of(folder / "sdk") == new
    assert check().exit_code == 0


@pytest.mark.parametrize("moment", [0, 1, 4, 7, 8, 9, 10, 12])
def test_the_next_run_makes_good_what_a_killed_one_left(
    folder: Path, old: dict[str, bytes], new: dict[str, bytes], moment: int
) -> None:
    assert killed_at(moment)
    see_to_it(folder, old, new)


@pytest.mark.slow
def test_no_moment_is_a_bad_one(
    folder: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    moment = 0
    while killed_at(moment):
        see_to_it(folder, old, new)
        restore()
        moment += 1
    assert moment > 15
    assert files_of(folder / "sdk") == new


@pytest.mark.slow
def test_a_hundred_kills_at_random_do_no_harm(
    folder: Path, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    restencil = Path(sys.executable).with_name("restencil")
    chance = random.Random(1)
    start = time.perf_counter()
    subprocess.run([restencil, "generate", *TARGET], check=True, capture_output=True)
    whole = time.perf_counter() - start
    for _ in range(100):
        restore()
        process = subprocess.Popen(
            [restencil, "generate", *TARGET], stderr=subprocess.DEVNULL
        )
        time.sleep(chance.uniform(0, whole))
        process.kill()
        process.wait()
        see_to_it(folder, old, new)


def test_a_first_run_that_is_killed_is_in_nobodys_way(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert killed_at(20)
    assert invoke("generate", *TARGET).exit_code == 0
    assert check().exit_code == 0


def test_what_was_interrupted_is_no_reason_to_be_quick(
    folder: Path, old: dict[str, bytes]
) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("sdk/.restencil-staging").mkdir()
    assert invoke("generate", *TARGET).exit_code == 0
    assert files_of(folder / "sdk") == old
    assert not Path("sdk/.restencil-staging").exists()


@pytest.mark.parametrize(
    "journal",
    [
        '{"move": {"0": "../outside.txt"}, "remove": []}',
        '{"move": {}, "remove": ["../outside.txt"]}',
        '{"move": {"../../outside.txt": "inside.txt"}, "remove": []}',
        '{"move": []}',
        "[]",
        "no journal",
    ],
)
def test_a_journal_of_others_does_no_harm(folder: Path, journal: str) -> None:
    generate()
    outside = folder / "outside.txt"
    outside.write_text("mine", encoding="utf-8")
    staging = Path("sdk/.restencil-staging")
    staging.mkdir()
    (staging / "0").write_text("theirs", encoding="utf-8")
    (staging / "journal.json").write_text(journal, encoding="utf-8")
    assert generate().exit_code == 0
    assert outside.read_text(encoding="utf-8") == "mine"
    assert not Path("sdk/inside.txt").exists()
    assert not staging.exists()


def test_two_runs_at_once_do_not_get_in_each_others_way(folder: Path) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("sdk").mkdir()
    descriptor = os.open("sdk", os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    restencil = Path(sys.executable).with_name("restencil")
    runs = [
        subprocess.Popen(
            [restencil, "generate", *TARGET, "-q"], stderr=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for each in runs:
        assert each.stderr is not None
        assert each.stderr.readline() == (
            "another run changes 'sdk'; waiting for it to end\n"
        )
    assert not files_of(folder / "sdk")
    os.close(descriptor)
    assert [each.wait() for each in runs] == [0, 0]
    for each in runs:
        assert each.stderr is not None
        each.stderr.close()
    assert check().exit_code == 0


FULL: Final = """
import errno, os, pathlib, sys
from restencil.cli import main

write, left = pathlib.Path.write_bytes, int(sys.argv[1])

def full(path, content):
    global left
    left -= len(content)
    if left < 0:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    return write(path, content)

pathlib.Path.write_bytes = full
main(sys.argv[2:])
"""
"""Runs on a disk that has room for so many bytes."""


@pytest.mark.parametrize("room", [0, 1000, 5000])
def test_a_full_disk_is_an_error_and_changes_nothing(
    folder: Path, old: dict[str, bytes], room: int
) -> None:
    command = [sys.executable, "-c", FULL, str(room), "generate", *TARGET]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "E705" in done.stderr and "No space left" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_of(folder / "sdk") == old


@pytest.mark.parametrize("path", ["sdk", "sdk/pets", "sdk/pets/resources"])
def test_a_folder_that_is_read_only_is_an_error_and_changes_nothing(
    folder: Path, old: dict[str, bytes], path: str
) -> None:
    Path(path).chmod(0o500)
    before: tuple[str, ...] = ()
    if os.geteuid() == 0:
        setpriv = shutil.which("setpriv")
        if setpriv is None:
            pytest.skip("permissions do not apply to root, and there is no setpriv")
        rights = "-dac_override,-dac_read_search"
        before = (setpriv, f"--bounding-set={rights}", f"--inh-caps={rights}")
    done = run_process("generate", *TARGET, before=before)
    Path(path).chmod(0o700)
    assert done.code == 2
    assert "E705" in done.stderr and "Permission denied" in done.stderr
    assert "Traceback" not in done.stderr
    assert files_of(folder / "sdk") == old
