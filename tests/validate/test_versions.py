"""What is no OpenAPI is said to be none, and nothing else is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validate.judging import codes, document, judge


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.1", "3.2.0"])
def test_versions_that_are_read(version: str) -> None:
    assert codes(document(version)) == []


def test_swagger_2_is_read() -> None:
    swagger = document()
    del swagger["openapi"]
    assert codes({"swagger": "2.0", **swagger}) == []


@pytest.mark.parametrize("version", ["3", "3.3.0", "3.10.0", "2.0", "4.0.0", "x", ""])
def test_versions_that_are_not_read(version: str) -> None:
    assert codes(document(version)) == ["E303"]


@pytest.mark.parametrize("version", [3.1, 3, None, True, ["3.1.0"], {"a": 1}])
def test_a_version_that_is_no_string(version: Any) -> None:
    assert codes(document(version)) == ["E304"]


def test_a_version_that_is_a_number_is_told_how_to_be_written() -> None:
    (found,) = judge("openapi: 3.1\ninfo: {}", name="spec.yaml")
    assert (found.line, found.column) == (1, 1)
    assert "without quotes is a number" in found.message


@pytest.mark.parametrize("text", ["[]", '"openapi"', "3.1", "null", "[{}]"])
def test_what_is_no_object(text: str) -> None:
    assert codes(text) == ["E301"]


def test_an_object_that_is_no_openapi() -> None:
    assert codes({"info": {}, "paths": []}) == ["E302"]
