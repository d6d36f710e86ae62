"""The document of the images, damaged at random: nothing ends in an exception."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restencil.origin import Location
from tests.conftest import ROOT
from tests.generating import generate_from
from tests.validate.judging import judge

DOCUMENT: Any = yaml.safe_load((ROOT / "spec/images.yaml").read_text(encoding="utf-8"))
SWAGGER: Any = yaml.safe_load(
    (ROOT / "tests/cases/swagger_2/spec.yaml").read_text(encoding="utf-8")
)

VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [
        None,
        True,
        5,
        -1.5,
        "",
        "text",
        [],
        {},
        ["text"],
        [1, None],
        [{}],
        {"a": 1},
        {"a": {"b": []}},
        {"$ref": "#/nowhere"},
        {"$ref": "#/components/schemas"},
        {"$ref": "#/components/schemas/Image"},
        {"$ref": "elsewhere.yaml"},
        {"$ref": 5},
    ]
)
"""What a value is replaced by."""


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value below a value."""
    members: Any = ()
    if isinstance(value, dict):
        members = value.items()
    elif isinstance(value, list):
        members = enumerate(value)
    for key, member in members:
        yield (*path, key)
        yield from places(member, (*path, key))


PLACES = {"images": list(places(DOCUMENT)), "swagger": list(places(SWAGGER))}


def holder_of(whole: Any, path: tuple[Any, ...]) -> Any:
    """Return what holds the value at a path; none where damage has removed it."""
    for key in path[:-1]:
        try:
            whole = whole[key]
        except (LookupError, TypeError):
            return None
    return whole


def damage(whole: Any, path: tuple[Any, ...], how: str, value: Any) -> None:
    """Remove, replace, rename or duplicate the value at a path."""
    holder, key = holder_of(whole, path), path[-1]
    if isinstance(holder, dict) and key in holder:
        if how == "remove":
            del holder[key]
        elif how == "replace":
            holder[key] = value
        elif how == "rename":
            holder[f"{key}s"] = holder.pop(key)
        else:
            holder[f"{key} copy"] = copy.deepcopy(holder[key])
    elif isinstance(holder, list) and isinstance(key, int) and key < len(holder):
        if how == "remove":
            del holder[key]
        elif how == "replace":
            holder[key] = value
        else:
            holder.insert(key, copy.deepcopy(holder[key]))


def damages(places: list[tuple[Any, ...]]) -> st.SearchStrategy[list[Any]]:
    """Return a strategy for one to three damages."""
    one = st.tuples(
        st.sampled_from(places),
        st.sampled_from(["remove", "replace", "replace", "rename", "duplicate"]),
        VALUES,
    )
    return st.lists(one, min_size=1, max_size=3)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(done=damages(PLACES["images"]))
def test_the_whole_pipeline_survives(
    done: list[Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = copy.deepcopy(DOCUMENT)
    for path, how, value in done:
        damage(whole, path, how, value)
    spec = tmp_path_factory.mktemp("damaged") / "spec.json"
    text = json.dumps(whole, indent=2)
    spec.write_text(text, encoding="utf-8")
    result = generate_from(spec)
    lines = text.splitlines()
    for found in result.diagnostics:
        place = found.place
        assert place is not None
        if not isinstance(place, Location):
            assert result.run.tree is not None
            place = result.run.tree.locate(place)
        assert Path(place.file) == spec
        assert 1 <= place.line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1])
    errors = [code for code in result.codes if code.startswith("E")]
    assert (result.files is None) == bool(errors)


@settings(max_examples=300, deadline=None)
@given(done=damages(PLACES["images"]), as_yaml=st.booleans())
def test_validation_survives(done: list[Any], as_yaml: bool) -> None:
    whole = copy.deepcopy(DOCUMENT)
    for path, how, value in done:
        damage(whole, path, how, value)
    if as_yaml:
        judge(yaml.safe_dump(whole), name="spec.yaml")
    else:
        judge(whole)


@settings(max_examples=200, deadline=None)
@given(done=damages(PLACES["swagger"]))
def test_validation_of_swagger_survives(done: list[Any]) -> None:
    whole = copy.deepcopy(SWAGGER)
    for path, how, value in done:
        damage(whole, path, how, value)
    judge(whole)
