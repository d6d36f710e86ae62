"""How long a comparison takes, as a process, beside one generation of the document.

    RESTENCIL_CORPUS=... pytest tests/benchmarks/bench_diff.py

The budget is 1.3 of a first generation for two documents of which one schema differs, and
well under a second for a commit and a folder that are the same.
"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

SCHEMA = "view-traffic"
CONFIGURATION = 'spec = "api.json"\nout = "sdk"\npackage = "github_sdk"\n'
PERSON = {
    f"GIT_{who}_{what}": "x@example.com"
    for who in ("AUTHOR", "COMMITTER")
    for what in ("NAME", "EMAIL")
}


@pytest.fixture
def document(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GitHub's document, and one of which a schema differs, in the working directory."""
    monkeypatch.chdir(tmp_path)
    text = (corpus / "github/api.github.com.json").read_text(encoding="utf-8")
    Path("api.json").write_text(text, encoding="utf-8")
    changed = json.loads(text)
    added = {"type": "string"}
    changed["components"]["schemas"][SCHEMA]["properties"]["added"] = added
    Path("new.json").write_text(json.dumps(changed, indent=2), encoding="utf-8")


def restencil(*arguments: str) -> None:
    command = [str(Path(sys.executable).with_name("restencil")), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, env={**os.environ, **PERSON})


def measure(benchmark: BenchmarkFixture, run: Callable[[], None], group: str) -> None:
    benchmark.group = group
    benchmark.pedantic(run, warmup_rounds=1, rounds=3)  # type: ignore[no-untyped-call]


@pytest.mark.usefixtures("document")
def bench_generation(benchmark: BenchmarkFixture) -> None:
    numbers = itertools.count()

    def run() -> None:
        target = ("--out", f"sdk{next(numbers)}", "--package", "github_sdk")
        restencil("generate", "api.json", *target, "--quiet")

    measure(benchmark, run, "two documents")


@pytest.mark.usefixtures("document")
def bench_two_documents(benchmark: BenchmarkFixture) -> None:
    def run() -> None:
        restencil("diff", "api.json", "new.json")

    measure(benchmark, run, "two documents")


@pytest.mark.usefixtures("document")
def bench_commit(benchmark: BenchmarkFixture) -> None:
    Path("restencil.toml").write_text(CONFIGURATION, encoding="utf-8")
    restencil("generate", "--quiet")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "--message", "Add everything")

    def run() -> None:
        restencil("diff", "git:HEAD")

    measure(benchmark, run, "a commit that is there")
