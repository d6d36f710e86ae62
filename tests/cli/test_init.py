"""`restencil init`: a first configuration, and never another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from restencil.starting.configuration import package_name
from restencil.starting.documents import find_documents
from tests.cli.command import BROKEN, DOCUMENT, invoke, run_on_terminal

PROJECT = '[project]\nname = "zoo"  # ours\nversion="1"'
TABLE = '[tool.restencil]\nspec = "api.yaml"\nout = "sdk"\npackage = "pets"\n'
ON_TERMINAL = "from restencil.cli import main; main(['init'])"


@pytest.fixture(autouse=True)
def document(folder: Path) -> Path:
    """A document in the working directory."""
    (folder / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    return folder / "api.yaml"


def test_it_is_written_and_generates() -> None:
    result = invoke("init")
    assert result.exit_code == 0
    file = Path("restencil.toml")
    assert file.read_text(encoding="utf-8") == TABLE.partition("\n")[2]
    assert invoke("generate", "--quiet").exit_code == 0
    assert Path("sdk/pets/client.py").is_file()


def test_what_would_be_generated_is_shown() -> None:
    assert invoke("init").stdout.splitlines() == [
        "document    api.yaml: Pets",
        "package     pets, in sdk",
        "client      Pets, AsyncPets",
        "operations  2",
        "           1  client.pets",
        "           1  client.owners",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_all_else_in_a_project_stays_as_it_was(end: str) -> None:
    before = PROJECT.replace("\n", end).encode()
    Path("pyproject.toml").write_bytes(before)
    assert invoke("init", "--yes").exit_code == 0
    added = f"\n\n{TABLE}".replace("\n", end).encode()
    assert Path("pyproject.toml").read_bytes() == before + added
    assert invoke("generate", "--quiet").exit_code == 0


def test_a_project_to_which_nothing_can_be_added_is_left_alone() -> None:
    text = "tool = {black = {line-length = 88}}\n"
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    assert invoke("init").exit_code == 0
    assert Path("pyproject.toml").read_text(encoding="utf-8") == text
    assert Path("restencil.toml").is_file()


def test_a_configuration_is_never_changed() -> None:
    assert invoke("init").exit_code == 0
    before = Path("restencil.toml").read_bytes()
    result = invoke("init", "--yes")
    assert result.exit_code == 2
    assert "error[E607]" in result.stderr
    assert Path("restencil.toml").read_bytes() == before


def test_a_folder_without_a_document(document: Path) -> None:
    document.write_text("openapi-ish: 3\n", encoding="utf-8")
    result = invoke("init")
    assert result.exit_code == 2
    assert "error[E608]" in result.stderr


def test_a_document_with_errors_is_not_configured(document: Path) -> None:
    document.write_text(BROKEN, encoding="utf-8")
    result = invoke("init")
    assert result.exit_code == 3
    assert "error[E422]" in result.stderr
    assert not Path("restencil.toml").exists()


def test_documents_are_ranked(folder: Path) -> None:
    for name in ("docs/openapi.yml", "zoo.json", ".hidden/openapi.yaml") + (
        "node_modules/x/openapi.yaml",
    ):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = DOCUMENT if "json" not in name else json.dumps(yaml.safe_load(DOCUMENT))
        path.write_text(text, encoding="utf-8")
    (folder / "compose.yaml").write_text("services: {}\n", encoding="utf-8")
    found = [path.relative_to(folder).as_posix() for path in find_documents(folder)]
    assert found == ["docs/openapi.yml", "api.yaml", "zoo.json"]
    shown = invoke("init").stdout
    assert "document    docs/openapi.yml: Pets" in shown
    assert "not taken   api.yaml; `restencil init api.yaml` takes it" in shown


def test_a_package_is_called_like_no_standard_module() -> None:
    assert package_name("Calendar") == "calendar_client"
    assert package_name("DigitalOcean") == "digitalocean"


@pytest.mark.parametrize(("typed", "status"), [("n\n", 1), ("\n", 0)])
def test_on_a_terminal_it_asks_before_it_writes(typed: str, status: int) -> None:
    code, shown = run_on_terminal(ON_TERMINAL, {}, typed)
    assert "Write this to restencil.toml? [Y/n]" in shown
    assert code == status
    assert Path("restencil.toml").exists() == (status == 0)
