"""How long a run takes that has nothing to do, as a process.

    RESTENCIL_CORPUS=... pytest tests/benchmarks/bench_nothing_to_do.py

The budget is 0.25 s for GitHub's document.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture


@pytest.mark.parametrize("command", ["generate", "check"])
def bench_nothing_to_do(
    command: str, corpus: Path, tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    benchmark.group = "nothing to do"
    restencil = str(Path(sys.executable).with_name("restencil"))
    target = [str(corpus / "github/api.github.com.json"), "--quiet"]
    target += ["--out", str(tmp_path / "sdk"), "--package", "github_sdk"]
    subprocess.run([restencil, "generate", *target], check=True)

    def run() -> None:
        subprocess.run([restencil, command, *target], check=True)

    benchmark.pedantic(run, warmup_rounds=1, rounds=20)  # type: ignore[no-untyped-call]
