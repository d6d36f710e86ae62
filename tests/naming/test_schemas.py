"""Names of what is nested: readable however deep it lies."""

from __future__ import annotations

from typing import Any

import pytest

from restencil.bundle import Document
from restencil.diagnostics import Collector
from restencil.lower import lower
from restencil.naming import assign
from restencil.origin import Origin


def class_names(schema: dict[str, Any]) -> list[str]:
    """Return the names of the models of an operation that answers with a schema."""
    media = {"application/json": {"schema": schema}}
    operation = {
        "operationId": "getThing",
        "responses": {"200": {"description": "", "content": media}},
    }
    root = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": operation}},
    }
    diagnostics = Collector()
    api = lower(
        Document(root=root, origins={"": Origin("things.yaml", "")}), diagnostics
    )
    return list(assign(api, diagnostics).models.values())


def nested(keys: list[str]) -> dict[str, Any]:
    """Return an object that holds an object under the first key, and so on."""
    schema: dict[str, Any] = {"type": "object", "properties": {"x": {"type": "string"}}}
    for key in reversed(keys):
        schema = {"type": "object", "properties": {key: schema}}
    return schema


def test_what_lies_deep_is_named_after_its_ends() -> None:
    keys = ["configuration", "environment", "deployment", "specification", "limits"]
    assert class_names(nested(keys))[-1] == "ThingGetResponseSpecificationLimits"


@pytest.mark.parametrize("depth", [30, 300])
def test_names_stay_bearable(depth: int) -> None:
    names = class_names(nested(["child"] * depth))
    assert len(set(names)) == depth + 1
    assert max(map(len, names)) < 200
