"""How long a watching process takes after one schema was edited, beside all of them.

    RESTENCIL_CORPUS=... pytest tests/benchmarks/bench_watch.py

The budget is 0.3 of what the first generation takes, as a process. The time for one edit is
that from the document's being saved until the process says that the package has it; that it
notices the change, and waits for others, is included.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.cli.watching import Watching, write

_LINE = r"operations, .*; [\d.]+ s\n"
_PAUSE = 3
"""How long nobody writes between two edits, in seconds."""


@pytest.fixture
def spec(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of GitHub's document, in the working directory."""
    monkeypatch.chdir(tmp_path)
    text = (corpus / "github/api.github.com.json").read_text(encoding="utf-8")
    (tmp_path / "api.json").write_text(text, encoding="utf-8")
    return tmp_path / "api.json"


def bench_everything(spec: Path, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "one edit"
    numbers = itertools.count()
    restencil = str(Path(sys.executable).with_name("restencil"))

    def run() -> None:
        target = ["--out", f"sdk{next(numbers)}", "--package", "github_sdk", "--quiet"]
        subprocess.run([restencil, "generate", str(spec), *target], check=True)

    benchmark.pedantic(run, rounds=3)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("schema", ["view-traffic", "repository"])
def bench_one_edit(schema: str, spec: Path, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "one edit"
    document = json.loads(spec.read_text(encoding="utf-8"))
    watching = Watching(str(spec), "--out", "sdk", "--package", "github_sdk")
    numbers = itertools.count()

    def described() -> tuple[tuple[str], dict[str, str]]:
        words = f"Words {next(numbers)}."
        document["components"]["schemas"][schema]["description"] = words
        time.sleep(_PAUSE)
        return (json.dumps(document),), {}

    def edit(text: str) -> None:
        write(str(spec), text)
        watching.until(_LINE)

    try:
        watching.until(_LINE)
        benchmark.pedantic(edit, setup=described, rounds=5)  # type: ignore[no-untyped-call]
    finally:
        watching.end()
