"""make and ninja generate again exactly when something has changed."""

from __future__ import annotations

import os
import re
import shutil
import time
from pathlib import Path

import pytest

from restencil.building.depfile import depfile
from tests.building.conftest import see_commands
from tests.cli.command import DOCUMENT, invoke
from tests.conftest import ROOT
from tests.packaging.conftest import run

SPLIT = DOCUMENT.replace('"#/components/schemas/Pet"', '"a schema %231 $x.yaml"')
SCHEMA = "type: object\nproperties:\n  name: {type: string}\n"


def recipe(tool: str) -> str:
    """Return what the documentation has for a tool."""
    page = (ROOT / "docs/build-steps.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^```{tool}\n(.*?)^```", page, re.M | re.S)
    return str(found)


@pytest.fixture(params=["make", "ninja"])
def tool(
    request: pytest.FixtureRequest, client: Path, monkeypatch: pytest.MonkeyPatch
) -> str:
    """A tool, and a folder with its file and a document in two files."""
    tool = str(request.param)
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    Path("api.yaml").write_text(SPLIT, encoding="utf-8")
    Path("a schema #1 $x.yaml").write_text(SCHEMA, encoding="utf-8")
    Path("Makefile").write_text(recipe("make"), encoding="utf-8")
    Path("build.ninja").write_text(recipe("ninja"), encoding="utf-8")
    see_commands(monkeypatch)
    return tool


def touched(path: str) -> None:
    """Make a file newer than all others."""
    moment = time.time() + 10
    os.utime(path, (moment, moment))


def generates(tool: str) -> bool:
    """Build, and tell whether something was generated."""
    shown = run([tool, "sdk.stamp"] if tool == "make" else [tool], Path.cwd())
    return "restencil generate" in shown or "[1/1]" in shown


@pytest.mark.parametrize(
    "input_", ["api.yaml", "a schema #1 $x.yaml", "pyproject.toml"]
)
def test_only_what_changed_is_generated_again(tool: str, input_: str) -> None:
    assert generates(tool)
    assert not generates(tool)
    touched(input_)
    assert generates(tool)


def test_an_input_that_is_gone_does_not_end_the_build(tool: str) -> None:
    assert generates(tool)
    Path("api.yaml").write_text(DOCUMENT, encoding="utf-8")
    Path("a schema #1 $x.yaml").unlink()
    assert generates(tool)
    assert "schema" not in Path("sdk.stamp.d").read_text(encoding="utf-8")


def test_names_are_escaped() -> None:
    assert depfile("a b", ["c$d", "e\\ #f", "g%h"]) == (
        "a\\ b: \\\n  c$$d \\\n  e\\\\\\ \\#f \\\n  g%h\n\nc$$d:\n\ne\\\\\\ \\#f:\n"
    )


def test_the_target_is_the_depfile_without_its_suffix(client: Path) -> None:
    assert invoke("generate", "-q", "--depfile", "out/x.stamp.d").exit_code == 0
    text = Path("out/x.stamp.d").read_text(encoding="utf-8")
    assert text.startswith("out/x.stamp: \\\n  pyproject.toml \\\n  api.yaml\n")
    result = invoke("generate", "-q", "--depfile", "x.stamp")
    assert result.exit_code == 2
    assert "does not end in '.d'" in result.stderr
