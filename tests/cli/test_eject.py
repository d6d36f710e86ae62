"""`restencil eject`, and packages that are printed by the user's own templates."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from restencil.render import own
from tests.cli.command import CONFIGURATION, DOCUMENT, files_of, invoke
from tests.conftest import ROOT

README = "project/README.md.jinja"
CLIENT = "package/client.py.jinja"


@pytest.fixture(autouse=True)
def client(folder: Path) -> Path:
    """A client that is configured with a folder of templates, and generated."""
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    text = f'{CONFIGURATION}templates = "templates"\n'
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    assert invoke("generate", "--quiet").exit_code == 0
    return folder


def written(name: str, text: str) -> None:
    path = Path("templates", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", errors="surrogateescape")


def ship(monkeypatch: pytest.MonkeyPatch, change: tuple[str, str]) -> None:
    """Have another README shipped, as another version would."""
    text = own.shipped(README)
    assert text is not None and change[0] in text
    later = text.replace(*change)
    monkeypatch.setattr(own, "shipped", lambda name: later if name == README else None)


def test_the_example_of_the_documentation() -> None:
    page = (ROOT / "docs/templates.md").read_text(encoding="utf-8")
    (found,) = re.findall(r"^```jinja templates/(\S+)\n(.*?)^```", page, re.M | re.S)
    before = Path("sdk/README.md").read_text(encoding="utf-8")
    written(*found)
    assert invoke("check").exit_code == 1
    assert invoke("generate", "--quiet").exit_code == 0
    head, _, rest = before.partition("## Use")
    after = Path("sdk/README.md").read_text(encoding="utf-8")
    assert after == f"{head}Made by the zoo.\n\n## Use{rest}"
    assert invoke("check").exit_code == 0


def test_the_blocks_of_the_documentation_are_those_of_the_templates() -> None:
    page = (ROOT / "docs/templates.md").read_text(encoding="utf-8")
    stated = {
        name: re.findall(r"`(\w+)`", blocks)
        for name, blocks in re.findall(r"^\| `(\S+)` \| (.*) \|$", page, re.M)
    }
    found = {
        n: re.findall(r"{% block (\w+)", own.shipped(n) or "")
        for n in own.shipped_names()
    }
    assert stated == {name: blocks for name, blocks in found.items() if blocks}


def test_blocks_that_are_left_as_they_are_print_the_same(client: Path) -> None:
    before = files_of(client / "sdk")
    for name in own.shipped_names():
        blocks = re.findall(r"{% block (\w+)", own.shipped(name) or "")
        kept = (
            f"{{% block {b} %}}\n{{{{ super() -}}}}\n{{% endblock %}}\n" for b in blocks
        )
        if blocks:
            written(name, "".join((f'{{% extends "base:{name}" %}}\n', *kept)))
    assert invoke("generate", "--quiet").exit_code == 0
    after = files_of(client / "sdk")
    own_to_a_run = {"restencil.lock", "restencil.pristine"}
    assert {p for p in after if after[p] != before.get(p)} <= own_to_a_run


def test_blocks_add_to_classes_and_tables(client: Path) -> None:
    adding = """\
{{% extends "base:{name}" %}}
{{% block {block} %}}
{{{{ super() }}}}
{added}
{{% endblock %}}
"""
    for name, block, added in (
        (
            "package/models/module.py.jinja",
            "model",
            "    def __hash__(self) -> int:\n        return 1",
        ),
        ("package/enums.py.jinja", "enum", "# {{ enum.name }} is above."),
        ("package/resources/resource.py.jinja", "sync_class", "    limit = 3"),
        ("project/pyproject.toml.jinja", "project", 'keywords = ["pets"]'),
    ):
        written(name, adding.format(name=name, block=block, added=added))
    assert invoke("generate", "--quiet").exit_code == 0
    package = client / "sdk/pets"
    assert "# PetKind is above.\n" in (package / "enums.py").read_text("utf-8")
    program = """
from pets.models import Pet
from pets.resources.owners import AsyncOwners, Owners
assert hash(Pet()) == 1
assert Owners.limit == 3 and not hasattr(AsyncOwners, "limit")
"""
    subprocess.run([sys.executable, "-c", program], cwd=client / "sdk", check=True)
    project = tomllib.loads((client / "sdk/pyproject.toml").read_text("utf-8"))
    assert project["project"]["keywords"] == ["pets"]
    assert project["project"]["optional-dependencies"]
    assert invoke("check").exit_code == 0


def test_copies_print_the_same(client: Path) -> None:
    before = files_of(client / "sdk")
    for name in own.shipped_names():
        assert invoke("eject", name).exit_code == 0
    assert invoke("generate", "--quiet").exit_code == 0
    after = files_of(client / "sdk")
    changed = {path for path in before if before[path] != after[path]}
    assert changed == {"restencil.lock"}


def test_what_own_templates_print_is_formatted() -> None:
    text = '{% extends "base:package/client.py.jinja" %}\n{% block sync_class %}\n'
    written(CLIENT, f"{text}{{{{ super() }}}}\n    x = {{ }}\n{{% endblock %}}\n")
    assert invoke("generate", "--quiet").exit_code == 0
    assert "    x = {}\n" in Path("sdk/pets/client.py").read_text(encoding="utf-8")


def test_a_template_that_comes_or_goes_is_noticed() -> None:
    before = Path("sdk/README.md").read_bytes()
    written(README, "Short.\n")
    assert invoke("generate", "--frozen").exit_code == 1
    assert invoke("generate", "--quiet").exit_code == 0
    assert Path("sdk/README.md").read_text(encoding="utf-8") == "Short.\n"
    Path("templates", README).unlink()
    assert invoke("generate", "--quiet").exit_code == 0
    assert Path("sdk/README.md").read_bytes() == before


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (README, "a\n{{ view.nothing }}\n", "README.md.jinja:2:1: error[E711]"),
        (README, "a\n\n{% if %}\n", "README.md.jinja:3:1: error[E711]"),
        (README, '{% extends "base:nothing" %}', "README.md.jinja:1:1: error[E711]"),
        (README, "\udcff", "README.md.jinja:1:1: error[E711]"),
        (CLIENT, "class\n", "client.py.jinja:1:1: error[E712]"),
        (README, "<<<<<<< yours\n=======\n>>>>>>> generated\n", "error[E714]"),
    ],
)
def test_mistakes_in_templates_are_told(
    client: Path, name: str, text: str, message: str
) -> None:
    before = files_of(client / "sdk")
    written(name, text)
    result = invoke("generate", "--quiet")
    assert result.exit_code == 3
    assert message in result.stderr
    assert files_of(client / "sdk") == before


def test_what_changes_upstream_is_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    assert invoke("eject", README).exit_code == 0
    path = Path("templates", README)
    yours = path.read_text(encoding="utf-8").replace("## Know", "## Know this")
    path.write_text(yours, encoding="utf-8", newline="\r\n")
    assert "is up to date" in invoke("eject", README).stderr
    ship(monkeypatch, ("## Configure", "## Set up"))
    result = invoke("eject", README)
    assert result.exit_code == 0
    assert (
        "merged what has changed into templates/project/README.md.jinja"
        in result.stderr
    )
    text = path.read_text(encoding="utf-8")
    assert "## Know this" in text and "## Set up" in text
    assert path.read_bytes().count(b"\r\n") == text.count("\n")
    assert "is up to date" in invoke("eject", README).stderr


def test_contradictions_are_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    assert invoke("eject", README).exit_code == 0
    path = Path("templates", README)
    yours = path.read_text(encoding="utf-8").replace("## Configure", "## Tune")
    path.write_text(yours, encoding="utf-8")
    ship(monkeypatch, ("## Configure", "## Set up"))
    for _ in range(2):
        result = invoke("eject", README)
        assert result.exit_code == 1
        assert "error[E714]" in result.stderr
    marked = "<<<<<<< yours\n## Tune\n=======\n## Set up\n>>>>>>> generated\n"
    assert marked in path.read_text(encoding="utf-8")


def test_a_copy_of_an_older_template_is_a_warning() -> None:
    assert invoke("eject", README).exit_code == 0
    path = Path("templates", README)
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"[0-9a-f]{64}", "0" * 64, text), encoding="utf-8")
    result = invoke("generate", "--quiet")
    assert result.exit_code == 0
    assert "warning[W713]" in result.stderr


def test_templates_that_cannot_be_copied() -> None:
    result = invoke("eject", "project/README.jinja")
    assert result.exit_code == 2
    assert "E715" in result.stderr and f"did you mean '{README}'?" in result.stderr
    written(README, "Mine.\n")
    result = invoke("eject", README)
    assert result.exit_code == 2
    assert "error[E716]" in result.stderr
    assert Path("templates", README).read_text(encoding="utf-8") == "Mine.\n"


def test_the_configuration_is_to_name_the_folder() -> None:
    Path("pyproject.toml").write_text(CONFIGURATION, encoding="utf-8")
    result = invoke("eject", README)
    assert result.exit_code == 0
    assert 'add `templates = "templates"` to the configuration' in result.stderr


def test_all_templates_are_listed() -> None:
    assert invoke("eject").stdout.splitlines() == list(own.shipped_names())
