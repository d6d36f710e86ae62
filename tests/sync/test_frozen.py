"""`restencil generate --frozen`: only what the lock is of."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import CONFIGURATION, DOCUMENT, files_of, generate, invoke


@pytest.fixture(autouse=True)
def generated(folder: Path) -> dict[str, bytes]:
    """What is generated from a configured document."""
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    assert invoke("generate").exit_code == 0
    return files_of(folder / "sdk")


def test_nothing_has_changed() -> None:
    assert invoke("generate", "--frozen").exit_code == 0


def test_the_package_is_written_if_only_the_lock_is_there(
    folder: Path, generated: dict[str, bytes]
) -> None:
    for path in Path("sdk").iterdir():
        if path.name == "pets":
            shutil.rmtree(path)
        elif not path.name.startswith("restencil."):
            path.unlink()
    assert invoke("generate", "--frozen").exit_code == 0
    assert files_of(folder / "sdk") == generated


def change_document() -> None:
    Path("api.yaml").write_text(f"{DOCUMENT}# A comment.\n", encoding="utf-8")


def remove_lock() -> None:
    Path("sdk/restencil.lock").unlink()


def break_lock() -> None:
    Path("sdk/restencil.lock").write_text("<<<<<<< HEAD", encoding="utf-8")


def change_configuration() -> None:
    text = f'{CONFIGURATION}client = "Zoo"\n'
    Path("pyproject.toml").write_text(text, encoding="utf-8")


def move_document() -> None:
    shutil.copy("api.yaml", "copy.yaml")
    text = CONFIGURATION.replace("api.yaml", "copy.yaml")
    Path("pyproject.toml").write_text(text, encoding="utf-8")


def change_version() -> None:
    lock = Path("sdk/restencil.lock")
    text = lock.read_text(encoding="utf-8")
    assert '"version": "0.1.0"' in text
    lock.write_text(text.replace('"version": "0.1.0"', '"version": "0.0.9"'))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (change_document, "'../api.yaml' has changed"),
        (remove_lock, "there is no restencil.lock"),
        (break_lock, "E704"),
        (change_configuration, "the configuration has changed"),
        (move_document, "it is of the document '../api.yaml'"),
        (change_version, "it is of restencil 0.0.9, and this is 0.1.0"),
    ],
)
def test_what_has_changed_is_named_and_nothing_is_written(
    folder: Path, change: Callable[[], None], message: str
) -> None:
    change()
    before = files_of(folder / "sdk")
    result = invoke("generate", "--frozen")
    assert result.exit_code == 1
    assert message in result.output
    assert "E708" in result.output or "E704" in result.output
    assert "nothing was written" in result.output
    assert files_of(folder / "sdk") == before


def test_a_changed_document_is_generated_without_it() -> None:
    change_document()
    assert generate(DOCUMENT).exit_code == 0
