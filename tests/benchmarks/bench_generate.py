"""How long a package takes to generate, as a process, beside openapi-python-client.

Both start with nothing: an empty folder, no cache. Both are asked for formatted code.
The last column of each table is the ratio to the fastest.

    RESTENCIL_CORPUS=… pytest tests/benchmarks/bench_generate.py
"""

from __future__ import annotations

import itertools
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 3

DOCUMENTS = {
    "github": "github/api.github.com.json",
    "openai": "openai/openapi.yaml",
    "stripe": "stripe/openapi/spec3.yaml",
    "digitalocean": "digitalocean/specification/DigitalOcean-public.v2.yaml",
    "box": "box/openapi/openapi.json",
    "kubernetes": "kubernetes/1.35/api/v1.json",
}

Command = Callable[[Path, Path], list[str]]


def restencil(spec: Path, out: Path) -> list[str]:
    """Return the command that generates a package with restencil."""
    return [_script("restencil"), "generate", str(spec), "--quiet"] + [
        *("--out", str(out), "--package", "example")
    ]


def openapi_python_client(spec: Path, out: Path) -> list[str]:
    """Return the command that generates a package with openapi-python-client."""
    return [_script("openapi-python-client"), "generate"] + [
        *("--path", str(spec), "--output-path", str(out), "--meta", "none")
    ]


@pytest.mark.parametrize("tool", [restencil, openapi_python_client])
@pytest.mark.parametrize("name", DOCUMENTS)
def bench_generate(
    name: str, tool: Command, corpus: Path, tmp_path: Path, benchmark: BenchmarkFixture
) -> None:
    benchmark.group = name
    numbers = itertools.count()

    def fresh() -> tuple[tuple[list[str]], dict[str, object]]:
        out = tmp_path / str(next(numbers))
        return (tool(corpus / DOCUMENTS[name], out),), {}

    def run(command: list[str]) -> None:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"{tool.__name__} fails: {done.stderr.strip()[-200:]}")

    benchmark.pedantic(run, setup=fresh, rounds=ROUNDS)  # type: ignore[no-untyped-call]


def _script(name: str) -> str:
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found
