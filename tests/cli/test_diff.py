"""`restencil diff`: documents, folders and commits, and what is written."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import Result

from tests.cli.command import BROKEN, CONFIGURATION, DOCUMENT, WITHOUT_OWNERS, invoke

GONE = "client.owners.retrieve was removed (`GET /owners/{owner_id}`)"


@pytest.fixture
def client(folder: Path) -> Path:
    """A folder with a client that was generated, and a document without its owners."""
    (folder / "pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "api.yaml").write_text(DOCUMENT, encoding="utf-8")
    assert invoke("generate", "--quiet").exit_code == 0
    return folder


@pytest.fixture
def repository(client: Path) -> Path:
    """The same in a repository, everything committed."""
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "Add everything")
    git("tag", "v0.1.0")
    return client


def git(*arguments: str) -> None:
    person = {
        f"GIT_{who}_{what}": "x@example.com"
        for who in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    subprocess.run(["git", *arguments], check=True, env={**os.environ, **person})


def change(document: str = WITHOUT_OWNERS) -> None:
    Path("api.yaml").write_text(document, encoding="utf-8")


def diff(*arguments: str) -> Result:
    return invoke("diff", *arguments)


def test_by_default_it_is_about_what_the_document_gives_now(client: Path) -> None:
    result = diff()
    assert (result.exit_code, result.stdout) == (0, "nothing changed\n")
    change()
    result = diff()
    assert result.exit_code == 1
    assert f"breaking  {GONE}  [method-removed]\n" in result.stdout
    assert result.stdout.endswith(
        "2 breaking, 0 additive, 0 cosmetic: minor, 0.1.0 → 0.2.0\n"
    )


def test_two_documents_need_no_configuration(folder: Path) -> None:
    Path("old.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    Path("new.yaml").write_text(DOCUMENT, encoding="utf-8")
    result = diff("old.yaml", "new.yaml")
    assert result.exit_code == 0
    place = "new.yaml:16:5"
    assert (
        f"owners.retrieve is new (`GET /owners/{{owner_id}}`)  [method-added]  {place}"
        in (result.stdout)
    )
    back = diff("new.yaml", "old.yaml")
    assert back.exit_code == 1
    assert f"{GONE}  [method-removed]  {place}" in back.stdout


def test_a_folder_is_compared_with_a_document(client: Path) -> None:
    Path("new.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    result = diff("sdk", "new.yaml")
    assert f"{GONE}  [method-removed]  api.yaml:16:5" in result.stdout
    assert diff("sdk", "api.yaml").stdout == "nothing changed\n"


def test_a_commit_is_what_was_committed_of_the_package(repository: Path) -> None:
    change()
    invoke("generate", "--quiet")
    for name in ("git:HEAD", "git:v0.1.0"):
        assert f"{GONE}  [method-removed]  api.yaml:16:5" in diff(name).stdout
    git("commit", "--quiet", "--all", "--message", "Remove owners")
    assert diff("git:HEAD").stdout == "nothing changed\n"
    assert GONE in diff("git:HEAD~1", "git:HEAD").stdout


def test_a_commit_without_the_package_is_what_its_document_gives(
    repository: Path,
) -> None:
    git("rm", "--quiet", "-r", "--cached", "sdk")
    git("commit", "--quiet", "--message", "Generate the package when it is needed")
    change()
    assert f"{GONE}  [method-removed]  api.yaml:16:5" in diff("git:HEAD").stdout


def test_operations_that_are_configured_need_not_have_been_there(
    repository: Path,
) -> None:
    change(DOCUMENT.replace("  /pets:\n", f"{_CLEARED}  /pets:\n"))
    text = Path("pyproject.toml").read_text("utf-8")
    named = '[tool.restencil.operations]\n"DELETE /pets/all" = "pets.clear"\n'
    Path("pyproject.toml").write_text(text + named, encoding="utf-8")
    assert "client.pets.clear is new" in diff("git:HEAD").stdout


_CLEARED = """\
  /pets/all:
    delete:
      responses: {"204": {description: All are gone.}}
"""


def test_programs_read_json(client: Path) -> None:
    change()
    values = json.loads(diff("--format", "json").stdout)
    assert (values["old"], values["new"], values["bump"]) == ("0.1.0", "0.2.0", "minor")
    first = values["changes"][0]
    assert first["impact"] == "breaking"
    assert first["rule"] == "method-removed"
    assert first["subject"] == "client.owners.retrieve"
    assert values["changelog"].startswith("## 0.2.0\n")


def test_people_read_markdown(client: Path) -> None:
    change()
    text = diff("--format", "markdown").stdout
    assert text.startswith(
        "## 0.2.0\n\n### Breaking\n\n- `client.owners.retrieve` was removed"
    )
    change(DOCUMENT)
    assert diff("--format", "markdown").stdout == "Nothing changed.\n"


def test_pull_requests_are_annotated(folder: Path) -> None:
    Path("a,b.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("new.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    lines = diff("a,b.yaml", "new.yaml", "--format", "github").stdout.splitlines()
    expected = (
        "::error file=a%2Cb.yaml,line=16,col=5,title=breaking%3A method-removed::"
    )
    assert f"{expected}{GONE}" in lines


def test_what_changed_is_written_and_stays(repository: Path) -> None:
    change()
    assert diff("git:HEAD", "--write").exit_code == 1
    text = Path("sdk/CHANGELOG.md").read_text(encoding="utf-8")
    assert text.startswith(
        "# Changelog\n\n## 0.2.0\n\n### Breaking\n\n- `client.owners"
    )
    assert 'version = "0.2.0"' in Path("pyproject.toml").read_text(encoding="utf-8")
    assert 'version = "0.2.0"' in Path("sdk/pyproject.toml").read_text(encoding="utf-8")
    assert '__version__ = "0.2.0"' in Path("sdk/pets/__init__.py").read_text("utf-8")
    assert invoke("check").exit_code == 0
    diff("git:HEAD", "--write")
    assert Path("sdk/CHANGELOG.md").read_text(encoding="utf-8") == text
    assert 'version = "0.2.0"' in Path("pyproject.toml").read_text(encoding="utf-8")


def test_what_is_written_keeps_the_ends_of_lines(client: Path) -> None:
    change()
    changelog, project = Path("sdk/CHANGELOG.md"), Path("pyproject.toml")
    changelog.write_bytes(b"# Changes\r\n\r\n## 0.1.0\r\n\r\nThe first.\r\n")
    project.write_bytes(project.read_bytes().replace(b"\n", b"\r\n"))
    assert diff("--write").exit_code == 1
    for path in (changelog, project):
        text = path.read_bytes()
        assert b"0.2.0" in text
        assert text.count(b"\n") == text.count(b"\r\n")


def test_nothing_is_written_where_nothing_changed(client: Path) -> None:
    assert diff("--write").exit_code == 0
    assert not Path("sdk/CHANGELOG.md").exists()


def test_a_configuration_in_another_form_is_left_alone(client: Path) -> None:
    Path("pyproject.toml").unlink()
    text = 'clients = [{spec = "api.yaml", out = "sdk", package = "pets"}]\n'
    Path("restencil.toml").write_text(text, encoding="utf-8")
    change()
    result = diff("--write")
    assert result.exit_code == 2
    assert "E903" in result.stderr
    assert Path("restencil.toml").read_text(encoding="utf-8") == text


def test_one_of_several_clients_is_named(client: Path) -> None:
    second = CONFIGURATION.replace("sdk", "more").replace('"pets"', '"more"')
    both = "".join(
        each.replace("[tool.restencil]", "[[tool.restencil.clients]]")
        for each in (CONFIGURATION, second)
    )
    Path("pyproject.toml").write_text(both, encoding="utf-8")
    assert "--package has to name one of: pets, more" in diff().stderr
    assert diff("--package", "pets").stdout == "nothing changed\n"


@pytest.mark.parametrize("name", ["none.yaml", ".", "git:"])
def test_what_is_nothing_to_compare_is_said_so(client: Path, name: str) -> None:
    result = diff(name)
    assert result.exit_code == 2
    assert ("E902" if name == "git:" else "E901") in result.stderr


def test_a_commit_that_is_not_there_is_said_so(repository: Path) -> None:
    result = diff("git:--help")
    assert result.exit_code == 2
    assert "error[E902]: git cannot read 'git:--help'" in result.stderr


def test_a_commit_needs_a_configuration(folder: Path) -> None:
    assert diff("git:HEAD", "x").exit_code == 2
    result = diff("git:HEAD")
    assert result.exit_code == 2
    assert "Without a configuration, OLD and NEW are needed." in result.stderr


def test_a_document_with_errors_is_reported(client: Path) -> None:
    Path("new.yaml").write_text(BROKEN, encoding="utf-8")
    result = diff("sdk", "new.yaml")
    assert result.exit_code == 3
    assert "new.yaml:" in result.stderr


ADDED = """
    def mine(self) -> int:
        return 1
"""


def test_what_was_changed_by_hand_stays(repository: Path) -> None:
    module = Path("sdk/pets/resources/owners.py")
    text = module.read_text(encoding="utf-8")
    begin = "class Owners(SyncResource):"
    assert begin in text
    head, _, rest = text.partition("    def ")
    module.write_text(f"{head}{ADDED[1:]}\n    def {rest}", encoding="utf-8")
    assert diff().stdout == "nothing changed\n"
    change(DOCUMENT.replace("title: Pets", "title: Animals"))
    assert diff().stdout == "nothing changed\n"
    assert "client.owners.mine is new  [method-added]\n" in diff("git:HEAD").stdout
    git("commit", "--quiet", "--all", "--message", "Add my own")
    assert diff("git:HEAD").stdout == "nothing changed\n"
    module.unlink()
    assert "breaking" in diff("git:HEAD").stdout


def test_a_module_that_is_no_python_is_told(repository: Path) -> None:
    module = Path("sdk/pets/resources/owners.py")
    module.write_text(module.read_text("utf-8") + "\n(\n", encoding="utf-8")
    for arguments in (("git:HEAD", "sdk"), ("sdk", "git:HEAD")):
        result = diff(*arguments)
        assert result.exit_code == 2
        assert "error[E905]: 'resources/owners.py' of the package is" in result.stderr
