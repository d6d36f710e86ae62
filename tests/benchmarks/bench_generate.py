"""How long a package takes to generate, as a process, beside other tools.

All start with nothing: an empty folder, no cache. The last column of each table is the
ratio to the fastest. Written with `--benchmark-json`, each row also has how many
operations came out and how many modules cannot be imported.

    RESTENCIL_CORPUS=… pytest tests/benchmarks/bench_generate.py
"""

from __future__ import annotations

import itertools
import subprocess
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.tools import TOOLS, Tool

ROUNDS = 3

DOCUMENTS = {
    "github": "github/api.github.com.json",
    "openai": "openai/openapi.yaml",
    "stripe": "stripe/openapi/spec3.yaml",
    "digitalocean": "digitalocean/specification/DigitalOcean-public.v2.yaml",
    "box": "box/openapi/openapi.json",
    "kubernetes": "kubernetes/1.35/api/v1.json",
}


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
@pytest.mark.parametrize("name", DOCUMENTS)
def bench_generate(
    name: str, tool: Tool, corpus: Path, tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    benchmark.group = name
    spec = corpus / DOCUMENTS[name]
    counted = _folder(tmp_path, 0)
    done = _run(tool.command(spec, counted))
    if done.returncode != 0:
        pytest.skip(f"{tool.name} fails: {done.stderr.strip()[-200:]}")
    benchmark.extra_info["operations"] = tool.operations(counted)
    benchmark.extra_info["broken modules"] = tool.broken_modules(counted)
    numbers = itertools.count(1)

    def setup() -> tuple[tuple[list[str]], dict[str, object]]:
        return (tool.command(spec, _folder(tmp_path, next(numbers))),), {}

    benchmark.pedantic(_run, setup=setup, rounds=ROUNDS)  # type: ignore[no-untyped-call]


def _folder(parent: Path, number: int) -> Path:
    folder = parent / str(number)
    folder.mkdir()
    return folder


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)
