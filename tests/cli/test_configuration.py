"""What to generate: from the command line, or from a configuration."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.cli.command import CONFIGURATION, DOCUMENT, files_of, generate, invoke
from tests.generating import working_directory


@pytest.fixture(autouse=True)
def document(folder: Path) -> Path:
    """A document in the working directory."""
    path = folder / "api.yaml"
    path.write_text(DOCUMENT, encoding="utf-8")
    return path


def configure(text: str, name: str = "pyproject.toml") -> None:
    """Write a configuration file."""
    Path(name).write_text(text, encoding="utf-8")


def test_a_table_of_pyproject_configures_a_client() -> None:
    configure(CONFIGURATION)
    assert invoke("generate").exit_code == 0
    assert Path("sdk/pets/client.py").exists()
    assert invoke("check").exit_code == 0


def test_restencil_toml_has_the_same_keys_without_the_table() -> None:
    configure(CONFIGURATION.replace("[tool.restencil]", ""), "restencil.toml")
    assert invoke("generate").exit_code == 0
    assert Path("sdk/pets/client.py").exists()


def test_the_configuration_is_found_upward_and_its_paths_start_there(
    folder: Path,
) -> None:
    configure(CONFIGURATION)
    (folder / "a/b").mkdir(parents=True)
    (folder / "a/pyproject.toml").write_text("[project]\nname = 'other'\n")
    with working_directory(folder / "a/b"):
        assert invoke("generate").exit_code == 0
    assert Path("sdk/pets/client.py").exists()


def test_a_configuration_can_be_named(folder: Path) -> None:
    (folder / "conf").mkdir()
    text = CONFIGURATION.replace('"api.yaml"', '"../api.yaml"')
    configure(text, "conf/pyproject.toml")
    assert invoke("generate", "--config", "conf/pyproject.toml").exit_code == 0
    assert Path("conf/sdk/pets/client.py").exists()


def test_the_configuration_gives_the_same_as_the_command_line(folder: Path) -> None:
    generate()
    configure(CONFIGURATION.replace('"sdk"', '"configured"'))
    assert invoke("generate").exit_code == 0
    assert files_of(folder / "configured") == files_of(folder / "sdk")


def test_names_can_be_configured() -> None:
    configure(f"""{CONFIGURATION}
        client = "Zoo"
        distribution = "zoo-client"
        version = "3.2.1"
        base-url = "https://zoo.example/v3"
        env-prefix = "ZOO"

        [tool.restencil.operations]
        "GET /pets" = "animals.enumerate"
        """)
    assert invoke("generate").exit_code == 0
    client = Path("sdk/pets/client.py").read_text(encoding="utf-8")
    assert "class Zoo(" in client
    assert "https://zoo.example/v3" in client
    assert "ZOO_BASE_URL" in client
    animals = Path("sdk/pets/resources/animals.py").read_text(encoding="utf-8")
    assert "def enumerate(" in animals
    project = Path("sdk/pyproject.toml").read_text(encoding="utf-8")
    assert 'name = "zoo-client"\nversion = "3.2.1"' in project


def test_several_clients_are_generated_each_into_its_folder() -> None:
    configure("""
        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "one"
        package = "one"

        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "two"
        package = "two"
        client = "Second"
        """)
    result = invoke("generate")
    assert result.exit_code == 0
    for package in ("one", "two"):
        ast.parse(Path(f"{package}/{package}/client.py").read_text(encoding="utf-8"))
        assert f"{package}: 2 operations" in result.output
    assert invoke("check").exit_code == 0
    Path("two/two/enums.py").unlink()
    result = invoke("check")
    assert result.exit_code == 1
    assert "out of sync: two;" in result.output


def test_errors_of_one_client_keep_all_from_being_written() -> None:
    configure("""
        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "one"
        package = "one"

        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "two"
        package = "two"
        skip = ["GET /cars"]
        """)
    result = invoke("generate")
    assert result.exit_code == 3
    assert "E426" in result.output
    assert not Path("one").exists()
    assert not Path("two").exists()


def test_clients_cannot_share_a_folder() -> None:
    configure("""
        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "sdk"
        package = "one"

        [[tool.restencil.clients]]
        spec = "api.yaml"
        out = "./sdk"
        package = "two"
        """)
    result = invoke("generate")
    assert result.exit_code == 2
    assert "E606" in result.output
    assert not Path("sdk").exists()


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("version = 1", "E605"),
        ("pakage = 'a'", "E604"),
        ("client = 'not a name'", "E605"),
        ("distribution = 'a `b`'", "E605"),
        ("skip = 'GET /pets'", "E605"),
        ("operations = ['a']", "E605"),
        ("credentials.token = 'a'", "E605"),
        ("credentials.token.envv = 'a'", "E604"),
        ("[tool.restencil.credentials.token.envv]", "E604"),
        ("clients = 'a'", "E605"),
        ("= 1", "E602"),
        ("package = 'twice'", "E602"),
    ],
)
def test_mistakes_in_the_configuration_have_a_place(line: str, code: str) -> None:
    project = '[project]\nname = "app"\nversion = "1"\nclient = "unrelated"\n'
    configure(f"{project}{CONFIGURATION}{line}\n")
    result = invoke("generate")
    assert result.exit_code == 2
    error = next(line for line in result.output.splitlines() if code in line)
    assert error.startswith("pyproject.toml:9:")
    assert not Path("sdk").exists()


def test_mistakes_are_found_in_the_client_that_has_them() -> None:
    client = '[[clients]]\nspec = "api.yaml"\nout = "{0}"\npackage = "{0}"\n'
    text = client.format("one") + client.format("a-b") + client.format("two")
    configure(text, "restencil.toml")
    result = invoke("generate")
    assert result.exit_code == 2
    assert result.output.startswith("restencil.toml:8:1: error[E605]: 'package'")


@pytest.mark.parametrize("key", ["spec", "out", "package"])
def test_what_is_missing_in_the_configuration_is_named(key: str) -> None:
    lines = CONFIGURATION.splitlines(keepends=True)
    configure("".join(line for line in lines if not line.startswith(key)))
    result = invoke("generate")
    assert result.exit_code == 2
    assert "E603" in result.output
    assert repr(key) in result.output


def test_a_configuration_that_is_missing_is_named() -> None:
    result = invoke("generate", "--config", "nowhere.toml")
    assert result.exit_code == 2
    assert "E601" in result.output
    assert "nowhere.toml" in result.output


@pytest.mark.parametrize("content", [b"\xff\xfe", b'spec = "\x00"', b"[tool]\nx = 1"])
def test_configuration_files_of_any_content_give_no_traceback(content: bytes) -> None:
    Path("restencil.toml").write_bytes(content)
    assert invoke("generate").exit_code == 2
    Path("pyproject.toml").write_bytes(content)
    assert invoke("generate", "--config", "pyproject.toml").exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate",),
        ("generate", "api.yaml"),
        ("generate", "api.yaml", "--out", "sdk"),
        ("generate", "api.yaml", "--package", "pets"),
        ("generate", "--out", "sdk"),
        ("generate", "api.yaml", "--out", "sdk", "--package", "no-name"),
        ("generate", "api.yaml", "--out", "sdk", "--package", "class"),
        ("generate", "api.yaml", "--out", "sdk", "--package", "../pets"),
        ("generate", "api.yaml", "--out", "sdk", "--package", "pets", "--nonsense"),
        ("generate", "api.yaml", "other.yaml"),
        ("check",),
        ("frobnicate",),
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2_and_writes_nothing(
    folder: Path, arguments: tuple[str, ...]
) -> None:
    result = invoke(*arguments)
    assert result.exit_code == 2
    assert "Error: " in result.output
    assert sorted(path.name for path in folder.iterdir()) == ["api.yaml"]


def test_a_document_that_is_missing_is_named() -> None:
    result = invoke("generate", "nowhere.yaml", "--out", "sdk", "--package", "pets")
    assert result.exit_code == 3
    assert "E101" in result.output
    assert "nowhere.yaml" in result.output


def test_a_document_that_is_a_folder_is_named() -> None:
    Path("folder.yaml").mkdir()
    result = invoke("generate", "folder.yaml", "--out", "sdk", "--package", "pets")
    assert result.exit_code == 3
    assert "E102" in result.output
