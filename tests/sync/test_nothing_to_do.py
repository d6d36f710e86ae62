"""A run with nothing to do ends before the stages, and what they need, are imported."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from tests.cli.command import CONFIGURATION, DOCUMENT, WARNED, check, generate, invoke

HEAVY: Final = (
    "black",
    "concurrent.futures",
    "datamodel_code_generator",
    "difflib",
    "griffe",
    "httpx2",
    "jinja2",
    "jsonschema_rs",
    "lzma",
    "multiprocessing",
    "openapi_spec_validator",
    "pydantic",
    "restencil.cli.diff",
    "restencil.cli.stages",
    "restencil.cli.watch",
    "restencil.ir",
    "restencil.naming",
    "restencil.pipeline",
    "restencil.source",
    "restencil.sync.compare",
    "restencil.sync.merge",
    "rich",
    "shutil",
    "tempfile",
    "unicodedata",
    "yaml",
)
PROGRAM: Final = """
import sys
from restencil.cli import main
code = 0
try:
    main(sys.argv[1:])
except SystemExit as error:
    code = error.code
print(*sorted({*sys.modules} & {HEAVY}), f"exit {code}", file=sys.stderr)
""".replace("{HEAVY}", repr({*HEAVY}))
TARGET: Final = ("api.yaml", "--out", "sdk", "--package", "pets")


def imported(*arguments: str) -> str:
    """Run the command; return the heavy modules that it imported, and how it ended."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ,
    )
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("command", ["generate", "check"])
def test_nothing_to_do_imports_nothing_heavy(command: str) -> None:
    generate()
    assert imported(command, *TARGET) == "exit 0"


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_configured_client_is_as_quick(command: str) -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    invoke("generate")
    assert imported(command) == "exit 0"


def test_the_probe_sees_what_a_whole_run_imports() -> None:
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert "jinja2" in imported("generate", *TARGET)


def touch_document() -> None:
    Path("api.yaml").write_text(f"{DOCUMENT}# A comment.\n", encoding="utf-8")


def touch_output() -> None:
    Path("sdk/pets/enums.py").write_text("mine = 1", encoding="utf-8")


def remove_output() -> None:
    Path("sdk/pets/enums.py").unlink()


def touch_lock() -> None:
    lock = Path("sdk/restencil.lock")
    lock.write_text(lock.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def claim_another_generator() -> None:
    lock = Path("sdk/restencil.lock")
    values = json.loads(lock.read_text(encoding="utf-8"))
    values["generator"]["version"] = "0.0.1"
    lock.write_text(json.dumps(values), encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        touch_document,
        touch_output,
        remove_output,
        touch_lock,
        claim_another_generator,
    ],
)
def test_whatever_has_changed_makes_the_stages_run(change: Callable[[], None]) -> None:
    generate()
    change()
    assert "jinja2" in imported("generate", *TARGET, "--discard-edits")
    assert check().exit_code == 0


def test_a_file_that_was_missing_and_appears_makes_the_stages_run() -> None:
    example = '\nx-example: {$ref: "more.yaml#/thing"}\n'
    generate(DOCUMENT + example)
    assert imported("check", *TARGET) == "exit 0"
    Path("more.yaml").write_text("thing: 1", encoding="utf-8")
    assert "jinja2" in imported("generate", *TARGET)
    assert imported("generate", *TARGET) == "exit 0"


def test_another_document_with_the_same_output_makes_the_stages_run() -> None:
    generate()
    Path("copy.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert "jinja2" in imported("check", "copy.yaml", *TARGET[1:])


def test_other_code_of_the_same_version_is_no_drift() -> None:
    generate()
    lock = Path("sdk/restencil.lock")
    text = lock.read_text(encoding="utf-8")
    found = json.loads(text)["generator"]["sha256"]
    lock.write_text(text.replace(found, "0" * 64), encoding="utf-8")
    assert check().exit_code == 0
    generate()
    assert lock.read_text(encoding="utf-8") == text


def test_the_figures_are_those_of_the_whole_run() -> None:
    generate(DOCUMENT, "--stats", "first.json")
    generate(DOCUMENT, "--stats", "second.json")
    first, second = (
        json.loads(Path(name).read_text()) for name in ("first.json", "second.json")
    )
    assert list(second.pop("stages")) == ["lock"]
    assert second.pop("files") == {
        "written": 0,
        "unchanged": first["files"]["written"],
        "removed": 0,
    }
    assert second == {k: first[k] for k in second}


def test_warnings_are_counted_instead_of_repeated() -> None:
    generate(WARNED)
    again = generate(WARNED)
    assert "W423" not in again.output
    assert "1 warning as before" in again.output


def test_strict_runs_the_stages_where_there_were_warnings() -> None:
    generate(WARNED)
    result = generate(WARNED, "--strict")
    assert result.exit_code == 3
    assert "W423" in result.output
