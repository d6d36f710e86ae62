"""Whether the cost of an operation stays the same where a document is ten times as long.

    pytest tests/benchmarks/bench_scale.py

Divide the two times by 1,000 and 10,000.
"""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture


@pytest.mark.parametrize("count", [1_000, 10_000])
def bench_scale(count: int, tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    benchmark.group = "scale"
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document(count)))
    numbers = itertools.count()

    def fresh() -> tuple[tuple[Path], dict[str, object]]:
        return (tmp_path / str(next(numbers)),), {}

    def run(out: Path) -> None:
        command = [sys.executable, "-m", "restencil", "generate", str(spec), "--quiet"]
        subprocess.run([*command, "--out", out, "--package", "example"], check=True)

    benchmark.pedantic(run, setup=fresh, rounds=2)  # type: ignore[no-untyped-call]


def document(count: int) -> dict[str, Any]:
    """Return a document of as many operations, in groups of five that share schemas."""
    groups = range(count // 5)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Scale", "version": "1"},
        "paths": dict(itertools.chain.from_iterable(map(_paths, groups))),
        "components": {
            "schemas": dict(itertools.chain.from_iterable(map(_schemas, groups)))
        },
    }


def _paths(number: int) -> list[tuple[str, dict[str, Any]]]:
    tags = [f"thing{number // 4}"]
    one = _content({"$ref": f"#/components/schemas/Thing{number}"})
    several = _content({"$ref": f"#/components/schemas/Things{number}"})
    key = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    page = {"name": "page", "in": "query", "schema": {"type": "integer"}}
    answers = {"200": {"description": "Done.", **one}}
    return [
        (
            f"/area{number}/things",
            {
                "get": {
                    "tags": tags,
                    "parameters": [page],
                    "responses": {"200": {"description": "Done.", **several}},
                },
                "post": {"tags": tags, "requestBody": one, "responses": answers},
            },
        ),
        (
            f"/area{number}/things/{{id}}",
            {
                "parameters": [key],
                "get": {"tags": tags, "responses": answers},
                "put": {"tags": tags, "requestBody": one, "responses": answers},
                "delete": {
                    "tags": tags,
                    "responses": {"204": {"description": "Gone."}},
                },
            },
        ),
    ]


def _schemas(number: int) -> list[tuple[str, dict[str, Any]]]:
    reference = {"$ref": f"#/components/schemas/Thing{number}"}
    properties = {
        "id": {"type": "string", "description": "The identifier."},
        "name": {"type": "string", "maxLength": 100},
        "size": {"type": "integer", "minimum": 0},
        "state": {"enum": ["new", "ready", f"gone{number}"]},
        "created": {"type": "string", "format": "date-time"},
        "parent": {"oneOf": [reference, {"type": "null"}]},
    }
    return [
        (
            f"Thing{number}",
            {"type": "object", "required": ["name"], "properties": properties},
        ),
        (f"Things{number}", {"type": "array", "items": reference}),
    ]


def _content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
