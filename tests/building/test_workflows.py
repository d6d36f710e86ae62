"""The hooks of pre-commit and the action of GitHub, run as those run them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.building.conftest import finished, see_commands
from tests.cli.command import DOCUMENT, WITHOUT_OWNERS, invoke
from tests.conftest import ROOT

INSTALLS = "Install restencil"
PERSON = {
    f"GIT_{who}_{what}": "x@example.com"
    for who in ("AUTHOR", "COMMITTER")
    for what in ("NAME", "EMAIL")
}


def git(*arguments: str, folder: Path | None = None) -> None:
    environment = {**os.environ, **PERSON}
    subprocess.run(["git", *arguments], check=True, env=environment, cwd=folder)


def committed(folder: Path) -> None:
    git("init", "--quiet", "--initial-branch=main", folder=folder)
    git("add", ".", folder=folder)
    git("commit", "--quiet", "--message", "Add everything", folder=folder)


@pytest.fixture
def hooks(client: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The path of a repository with the hooks, and one of its user.

    The environment of the hooks is this one, so that nothing has to be installed.
    """
    source = tmp_path / "restencil"
    source.mkdir()
    text = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    assert text.count("language: python") == 2
    text = text.replace("language: python", "language: system")
    (source / ".pre-commit-hooks.yaml").write_text(text, encoding="utf-8")
    committed(source)
    committed(client)
    see_commands(monkeypatch)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    return str(source)


def try_hook(repository: str, hook: str) -> tuple[int, str]:
    """Run a hook over all files; return its exit code and what it shows."""
    pre_commit = (sys.executable, "-m", "pre_commit", "try-repo")
    done = finished(*pre_commit, repository, hook, "--all-files", "--verbose")
    return done.returncode, done.stdout


def test_the_hooks_pass_where_all_is_in_sync(hooks: str) -> None:
    for hook in ("restencil-check", "restencil-generate"):
        code, shown = try_hook(hooks, hook)
        assert code == 0, shown


def test_the_hooks_fail_where_something_has_changed(hooks: str) -> None:
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    git("commit", "--quiet", "--all", "--message", "Remove the owners")
    code, shown = try_hook(hooks, "restencil-check")
    assert code == 1
    assert "out of sync: pets" in shown
    code, shown = try_hook(hooks, "restencil-generate")
    assert code == 1
    assert "files were modified by this hook" in shown
    git("add", ".")
    code, shown = try_hook(hooks, "restencil-check")
    assert code == 0, shown


@pytest.fixture
def clone(client: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone with one commit, as actions/checkout makes it, and the working directory."""
    committed(client)
    clone = tmp_path / "clone"
    git("clone", "--quiet", "--depth=1", client.as_uri(), str(clone))
    see_commands(monkeypatch)
    monkeypatch.chdir(clone)
    return clone


_PYTHON = """\
#!/bin/sh
echo "$@" >> "$RUNNER_TEMP/calls"
if [ "$2" = venv ]; then
    mkdir -p "$3/FOLDER" && cp "$0" "$3/FOLDER/python"
fi
"""
"""A Python that makes virtual environments of nothing."""


@pytest.mark.parametrize("folder", ["bin", "Scripts"])
def test_the_action_finds_its_commands_on_every_system(
    folder: str, tmp_path: Path
) -> None:
    (tmp_path / "python3").write_text(_PYTHON.replace("FOLDER", folder), "utf-8")
    (tmp_path / "python3").chmod(0o755)
    stated: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (step,) = (s for s in stated["runs"]["steps"] if s["name"] == INSTALLS)
    path = tmp_path / "path"
    environment = {
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_PATH": str(path),
        "SOURCE": "the action",
    }
    script = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"])
    subprocess.run(script, check=True, env=environment)
    assert path.read_text("utf-8") == f"{tmp_path}/restencil/{folder}\n"
    calls = (tmp_path / "calls").read_text("utf-8").splitlines()
    assert calls[-1] == "-m pip install --quiet the action"


def action(**inputs: str) -> tuple[int, str, str]:
    """Run the steps of the action that install nothing, until one fails.

    Returns:
        The exit code, what is logged, and the summary of the job.
    """
    stated: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    values = {k: v["default"] for k, v in stated["inputs"].items()} | inputs
    summary = Path("summary.md").absolute()
    log = ""
    for step in stated["runs"]["steps"]:
        if step["name"] == INSTALLS or (step.get("if") and not values["base"]):
            continue
        names = {
            key: values[value.removeprefix("${{ inputs.").removesuffix(" }}")]
            for key, value in step["env"].items()
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            env={
                **os.environ,
                **names,
                "GITHUB_STEP_SUMMARY": str(summary),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        log += done.stdout
        if done.returncode:
            break
    text = summary.read_text(encoding="utf-8") if summary.exists() else ""
    return done.returncode, log, text


def test_the_action_passes_where_nothing_has_changed(clone: Path) -> None:
    code, log, summary = action(base="main")
    assert (code, log, summary) == (0, "nothing changed\n", "\nNothing changed.\n")


def test_the_action_annotates_files_that_are_out_of_sync(clone: Path) -> None:
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    code, log, _ = action(base="main")
    assert code == 1
    assert "::error file=sdk/pets/client.py,line=1,col=1,title=E709::" in log
    assert "::error file=sdk/pets/resources/owners.py,line=1,col=1,title=E709::" in log


@pytest.mark.parametrize(("allowed", "status"), [("false", 1), ("true", 0)])
def test_the_action_annotates_what_breaks_callers(
    clone: Path, allowed: str, status: int
) -> None:
    Path("api.yaml").write_text(WITHOUT_OWNERS, encoding="utf-8")
    assert invoke("generate", "--quiet").exit_code == 0
    code, log, summary = action(
        base="main", packages="pets", **{"allow-breaking": allowed}
    )
    assert code == status
    assert "title=breaking%3A method-removed::client.owners.retrieve was removed" in log
    assert "client.owners.retrieve" in summary


def test_the_action_compares_nothing_where_the_base_has_no_package(
    client: Path, clone: Path
) -> None:
    shutil.rmtree(client / "sdk")
    git("commit", "--quiet", "--all", "--message", "Remove the package", folder=client)
    code, log, _ = action(base="main")
    assert (code, log) == (0, "main has no generated package to compare with\n")


def test_the_action_annotates_the_line_of_a_mistake(clone: Path) -> None:
    broken = DOCUMENT.replace("/{owner_id}:", "/{owner}:")
    Path("api.yaml").write_text(broken, encoding="utf-8")
    code, log, _ = action(base="")
    assert code == 3
    assert "::error file=api.yaml,line=16,col=5" in log


def test_the_action_installs_itself() -> None:
    stated: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (install,) = (s for s in stated["runs"]["steps"] if s["name"] == INSTALLS)
    assert install["env"] == {"SOURCE": "${{ github.action_path }}"}
    assert 'install --quiet "$SOURCE"' in install["run"]
    assert all("${{" not in step["run"] for step in stated["runs"]["steps"])
