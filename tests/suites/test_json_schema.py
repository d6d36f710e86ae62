"""The JSON Schema Test Suite: what its schemas allow decodes, what they refuse is told.

The package jsonschema carries the suite. The rule is what `reading` makes of a schema: an
instance that it allows decodes without deviation and encodes back to the same, and one that it
refuses deviates. What is otherwise is listed in `exceptions`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest

from restencil.diagnostics import Severity
from tests.generating import Result, generate_from, write_tree
from tests.roundtrip.equality import differences
from tests.suites.exceptions import DEVIATING, REFUSED
from tests.suites.reading import reading
from tests.suites.sdists import unpacked

pytestmark = pytest.mark.slow

Cases = Mapping[str, Mapping[str, Any]]
"""The schemas with their instances, called after the file and the place in it."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("suite")


@pytest.fixture(scope="module")
def cases(folder: Path) -> Cases:
    """All cases of the current draft, the optional ones aside."""
    tests = unpacked("jsonschema", folder) / "json" / "tests" / "draft2020-12"
    return {
        f"{path.stem}-{number}": case
        for path in sorted(tests.glob("*.json"))
        for number, case in enumerate(json.loads(path.read_text(encoding="utf-8")))
    }


def generated(cases: Cases, folder: Path) -> Result:
    """Generate a package with an operation for each case, whose result is its schema."""
    folder.mkdir(exist_ok=True)
    paths: dict[str, Any] = {}
    for name, case in cases.items():
        schema = case["schema"]
        if isinstance(schema, dict):
            (folder / f"{name}.json").write_text(json.dumps(schema), encoding="utf-8")
            schema = {"$ref": f"./{name}.json"}
        content = {"application/json": {"schema": schema}}
        responses = {"200": {"description": "", "content": content}}
        paths[f"/{name}"] = {"get": {"responses": responses}}
    root = {"openapi": "3.1.0", "info": {"title": "Suite", "version": "1"}}
    spec = folder / "root.json"
    spec.write_text(json.dumps({**root, "paths": paths}), encoding="utf-8")
    return generate_from(spec, "json_schema_suite")


def refused(result: Result) -> set[str]:
    """Return the cases with errors, which all have places."""
    errors = [d for d in result.diagnostics if d.severity is Severity.ERROR]
    places = [each.place for each in errors]
    assert all(place is not None for place in places), result.lines
    return {Path(place.file).stem for place in places if place is not None}


@dataclass(frozen=True, slots=True)
class Suite:
    """A package that has the schemas as results."""

    module: ModuleType
    operations: Mapping[str, Any]

    def decoded(self, case: str, instance: Any) -> tuple[Any, list[Any]]:
        """Return what an instance decodes to, and the deviations that are not tolerated."""
        value = self.operations[case].result(200)
        text = json.dumps(instance).encode()
        found, drift = self._runtime("decoding").decoded_with_drift(
            value, text, "#", ""
        )
        return found, [each for each in drift if each.kind != "undocumented"]

    def encoded(self, decoded: Any) -> Any:
        """Return what a value encodes to."""
        return self._runtime("encoding").encode(decoded)

    def _runtime(self, module: str) -> Any:
        return import_module(f"{self.module.__name__}._runtime.{module}")


@pytest.fixture(scope="module")
def suite(cases: Cases, folder: Path) -> Iterator[Suite]:
    """The package of all cases that are not refused."""
    kept = {name: case for name, case in cases.items() if name not in REFUSED}
    result = generated(kept, folder / "kept")
    assert result.files is not None, result.lines
    write_tree(folder, result.files)
    sys.path.insert(0, str(folder))
    module = import_module("json_schema_suite")
    yield Suite(module, dict(_operations(folder / "json_schema_suite" / "resources")))
    sys.path.remove(str(folder))


def _operations(folder: Path) -> Iterator[tuple[str, Any]]:
    for path in sorted(folder.glob("[!_]*.py")):
        module = import_module(f"json_schema_suite.resources.{path.stem}")
        for found in vars(module).values():
            if type(found).__name__ == "Operation":
                yield found.path.strip("/"), found


def test_what_is_refused_is_refused_with_its_place(cases: Cases, folder: Path) -> None:
    assert refused(generated(cases, folder / "all")) == set(REFUSED)


def test_instances_decode_as_their_schemas_say(cases: Cases, suite: Suite) -> None:
    found = {
        name: fault
        for name in suite.operations
        if (fault := next(_faults(suite, name, cases[name]), None))
    }
    assert len(suite.operations) > 300
    assert {name: found[name] for name in found.keys() - DEVIATING.keys()} == {}
    assert DEVIATING.keys() - found.keys() == set()


def _faults(suite: Suite, name: str, case: Mapping[str, Any]) -> Iterator[str]:
    """Yield what happens to instances that should not."""
    judge = _judge(case["schema"])
    for test in case["tests"]:
        instance = test["data"]
        decoded, drift = suite.decoded(name, instance)
        if judge is not None and not judge.is_valid(instance):
            if not drift:
                yield f"{test['description']}: {instance!r} is no deviation"
        elif test["valid"]:
            different = differences(instance, suite.encoded(decoded))
            for fault in (*drift, *different):
                yield f"{test['description']}: {fault}"


def _judge(schema: Any) -> jsonschema_rs.Validator | None:
    """Return what judges instances; none where a schema refers to what is left out."""
    try:
        return jsonschema_rs.validator_for(reading(schema))
    except jsonschema_rs.ValidationError:
        return None
