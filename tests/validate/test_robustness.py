"""No document ends in an exception, takes forever or fills the memory."""

from __future__ import annotations

import json
import sys
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.generating import Result, generate_from
from tests.validate.judging import document, judge, operation, with_schema

SPEC = "spec.json"


def generate(whole: Any, folder: Path) -> Result:
    """Run the whole pipeline on a document."""
    path = folder / SPEC
    text = whole if isinstance(whole, str) else json.dumps(whole)
    path.write_text(text, encoding="utf-8")
    return generate_from(path)


NESTED: dict[str, Any] = {
    "items": lambda inner: {"type": "array", "items": inner},
    "patternProperties": lambda inner: {"patternProperties": {"^a": inner}},
    "additionalProperties": lambda inner: {"additionalProperties": inner},
    "allOf": lambda inner: {"allOf": [inner, {"type": "object"}]},
    "anyOf": lambda inner: {"anyOf": [inner, {"type": "integer"}]},
    "oneOf": lambda inner: {"oneOf": [inner]},
    "not": lambda inner: {"not": inner},
    "if": lambda inner: {"if": inner},
    "example": lambda inner: {"example": [inner]},
    "default": lambda inner: {"default": {"a": inner}},
    "enum": lambda inner: {"enum": [inner]},
}


@pytest.fixture(params=[1000, 2**14], ids=["usual", "mypy's"])
def limit(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python's limit of recursion, which libraries raise for the whole process."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(request.param)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("limit")
@pytest.mark.parametrize("keyword", NESTED)
@pytest.mark.parametrize("depth", [20, 100, 450])
def test_deep_nesting(keyword: str, depth: int, tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(depth):
        schema = NESTED[keyword](schema)
    result = generate(with_schema(schema), tmp_path)
    if result.files is None:
        assert "E107" in result.codes
        assert depth > 20


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000])
@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_nesting_beyond_all_bounds(text: str, name: str) -> None:
    (found,) = judge(text, name=name)
    assert found.code in ("E103", "E107")


def test_a_long_chain_of_references(tmp_path: Path) -> None:
    schemas = {f"S{i}": {"$ref": f"#/components/schemas/S{i + 1}"} for i in range(5000)}
    whole = with_schema({"$ref": "#/components/schemas/S0"}, **schemas, S5000={})
    assert generate(whole, tmp_path).codes == []


@pytest.mark.usefixtures("limit")
@pytest.mark.parametrize("keyword", ["items", "patternProperties", "allOf", "anyOf"])
def test_long_chains_of_references_inside_schemas(keyword: str, tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        f"S{i}": NESTED[keyword]({"$ref": f"#/components/schemas/S{i + 1}"})
        for i in range(2000)
    }
    whole = with_schema({"$ref": "#/components/schemas/S0"}, **schemas, S2000={})
    result = generate(whole, tmp_path)
    assert result.files is not None or result.codes == ["E107"]


def test_references_whose_way_leads_through_references(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        f"S{i}": {"$ref": f"#/components/schemas/S{i + 1}/items"} for i in range(2000)
    }
    schemas["S2000"] = {"items": {"items": {"type": "string"}}}
    result = generate(
        with_schema({"$ref": "#/components/schemas/S0"}, **schemas), tmp_path
    )
    assert {code[0] for code in result.codes} >= {"E"}


def test_references_whose_way_leads_through_themselves(tmp_path: Path) -> None:
    schemas: dict[str, Any] = {
        "A": {"$ref": "#/components/schemas/B/items"},
        "B": {"$ref": "#/components/schemas/A/items"},
    }
    result = generate(
        with_schema({"$ref": "#/components/schemas/A"}, **schemas), tmp_path
    )
    assert "E202" in result.codes


def test_a_huge_enum(tmp_path: Path) -> None:
    start = time.process_time()
    schema = {"type": "string", "enum": [f"value-{i}" for i in range(20_000)] * 2}
    found = judge(with_schema(schema))
    assert len(found) == 20_000
    assert {each.code for each in found} == {"W320"}
    assert time.process_time() - start < 10


def test_a_schema_with_thousands_of_unknown_names() -> None:
    start = time.process_time()
    properties = {f"name{i}": {"type": "string"} for i in range(5000)}
    required = [f"nmae{i}" for i in range(5000)]
    whole = with_schema({"required": required, "properties": properties})
    assert judge(whole) == []
    assert time.process_time() - start < 10


def test_thousands_of_references_that_lead_nowhere() -> None:
    start = time.process_time()
    names: dict[str, Any] = {f"Schema{i}": {"type": "string"} for i in range(2000)}
    gone: list[Any] = [{"$ref": f"#/components/schemas/Shcema{i}"} for i in range(2000)]
    found = judge(with_schema({"anyOf": gone}, **names))
    assert len(found) == 2000
    assert time.process_time() - start < 20


def test_thousands_of_faults_of_structure() -> None:
    start = time.process_time()
    paths = {
        f"/images/{i}": {"get": operation(parameters=[{"nmae": "a"}])}
        for i in range(3000)
    }
    found = judge(document("3.0.3", paths=paths))
    assert len(found) > 9000
    assert time.process_time() - start < 20


def test_aliases_that_stand_for_billions_of_values() -> None:
    lines = ["openapi: 3.1.0", "x-0: &a0 [a, a, a, a, a, a, a, a, a, a]"]
    lines += [f"x-{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    tracemalloc.start()
    (found,) = judge("\n".join(lines), name="spec.yaml")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.code == "E109"
    assert peak < 20_000_000


def test_aliases_that_share_what_is_meant_to_be_shared() -> None:
    text = """\
openapi: 3.1.0
info: {title: Example, version: "1"}
paths:
  /images: &images
    get: &get
      responses: {"200": {description: All images.}}
    put: *get
  /pictures: *images
"""
    assert judge(text, name="spec.yaml") == []


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [*a]",
        "a: &a {b: {c: *a}}",
        "&a [*a, *a]",
        "a: &a\n  <<: *a\n  b: 1",
        "a: &a [&b [*a, *b]]",
    ],
)
def test_aliases_that_contain_themselves(text: str) -> None:
    assert "E108" in [found.code for found in judge(text, name="spec.yaml")]


@pytest.mark.parametrize(
    "value",
    [
        10**400,
        -(10**30),
        1e308,
        2**64,
        "\ud83d\ude00",
        "\x00",
        "x" * 1_000_000,
        {"": {"": {"": 1}}},
    ],
)
@pytest.mark.parametrize("field", ["default", "example", "title", "x-a", "minimum"])
def test_values_out_of_the_ordinary(value: Any, field: str, tmp_path: Path) -> None:
    result = generate(with_schema({"type": "string", field: value}), tmp_path)
    assert result.files is not None


@pytest.mark.parametrize("field", ["$ref", "type", "format", "pattern", "title"])
def test_half_of_a_surrogate_pair_is_replaced(field: str, tmp_path: Path) -> None:
    whole = json.dumps(with_schema({field: "@"})).replace("@", r"#/\ud800")
    result = generate(whole, tmp_path)
    assert result.codes[0] == "W110"


@pytest.mark.parametrize("name", ["a\0b.yaml", "x" * 5000, "\ud800.yaml"])
def test_names_of_files_that_no_system_has(name: str, tmp_path: Path) -> None:
    result = generate(with_schema({"$ref": name}), tmp_path)
    assert "E201" in result.codes


def test_a_folder_in_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "images.yaml").mkdir()
    result = generate(with_schema({"$ref": "images.yaml"}), tmp_path)
    assert result.codes == ["E201"]
    assert generate_from(tmp_path).codes == ["E102"]
