"""What the README shows is so: its programs print what stands below them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT
from tests.server import Answer, Received, json_answer, running
from tests.test_seed_program import EXAMPLE

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
METHOD = "generated/digitalocean_images/resources/gpu_droplets/images.py"


class Block(NamedTuple):
    """A fenced block of code."""

    language: str
    code: str


BLOCKS = [
    Block(*found) for found in re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.M | re.S)
]


def programs() -> Iterator[tuple[str, str]]:
    """Yield each program with what it prints."""
    for block, following in pairwise(BLOCKS):
        if block.language == "python" and following.language == "text":
            yield block.code, following.code


def answered(request: Received) -> Answer:
    """Answer as the API does; with its limit exceeded where the image has a short name."""
    if request.json()["name"] != "n":
        return json_answer(EXAMPLE, 202)
    words = {"id": "too_many_requests", "message": "API Rate limit exceeded."}
    return json_answer(words, 429, **{"Retry-After": "0"})


@pytest.mark.parametrize(
    ("program", "printed"), tuple(programs()), ids=["call", "error"]
)
def test_programs(program: str, printed: str) -> None:
    with running() as server:
        server.answer = answered
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={
                **os.environ,
                "DIGITALOCEAN_BASE_URL": server.url,
                "PYTHONPATH": str(ROOT / "generated"),
            },
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.stdout == printed, done.stderr


def test_the_method_is_what_is_generated() -> None:
    signature = next(b.code for b in BLOCKS if b.code.startswith("    def create("))
    assert signature in (ROOT / METHOD).read_text(encoding="utf-8")


def test_the_lines_are_of_the_document() -> None:
    lines = next(b.code for b in BLOCKS if b.language == "yaml")
    assert lines in (ROOT / "spec/images.yaml").read_text(encoding="utf-8")


def test_the_configuration_is_the_one_in_use() -> None:
    table = next(b.code for b in BLOCKS if b.language == "toml")
    assert table in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_no_configuration_is_needed(tmp_path: Path) -> None:
    (command,) = (b.code for b in BLOCKS if "generate openapi.yaml" in b.code)
    (tmp_path / "openapi.yaml").write_bytes((ROOT / "spec/images.yaml").read_bytes())
    arguments = command.removeprefix(".venv/bin/restencil ").split()
    subprocess.run(
        [sys.executable, "-m", "restencil", *arguments], cwd=tmp_path, check=True
    )
    assert (tmp_path / "sdk/acme/client.py").is_file()


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / target).exists(), target
