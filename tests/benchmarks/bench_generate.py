"""How long a package takes to generate, as a process, beside other tools.

All start with nothing: an empty folder, no cache. The last column of each table is the
ratio to the fastest. Written with `--benchmark-json`, each row also has how many
operations came out and how many modules cannot be imported.

    RESTENCIL_CORPUS=… pytest tests/benchmarks/bench_generate.py
"""

from __future__ import annotations

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
    folders = [tmp_path / str(number) for number in range(ROUNDS)]
    fresh = iter(folders)

    def setup() -> tuple[tuple[Path], dict[str, object]]:
        out = next(fresh)
        out.mkdir()
        return (out,), {}

    def run(out: Path) -> None:
        command = tool.command(corpus / DOCUMENTS[name], out)
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"{tool.name} fails: {done.stderr.strip()[-200:]}")

    benchmark.pedantic(run, setup=setup, rounds=ROUNDS)  # type: ignore[no-untyped-call]
    benchmark.extra_info["operations"] = tool.operations(folders[0])
    benchmark.extra_info["broken modules"] = tool.broken_modules(folders[0])
