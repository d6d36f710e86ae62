"""openapi-spec-validator judges all of a document, and mistakes are put plainly."""

from __future__ import annotations

from typing import Any

import pytest
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from referencing.exceptions import Unresolvable

from restencil.openapi.version import Version
from restencil.validate.faults import (
    Exclusive,
    Fault,
    Malformed,
    Missing,
    Repeated,
    Unexpected,
    WrongType,
    WrongValue,
)
from restencil.validate.structure import judge, judge_tags
from tests.validate.judging import (
    OPERATION,
    SCHEMA,
    Document,
    document,
    operation,
    places,
    with_operation,
    with_schema,
)
from tests.validate.judging import judge as judge_document

VERSIONS = ["3.0.3", "3.1.0", "3.2.0"]
PARAMETER = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
GET = ("paths", "/images", "get")


def faults(whole: Document) -> list[Fault]:
    """Return the faults in the structure of a document."""
    return list(judge(whole, Version(whole["openapi"][:3])))


def with_parameter(version: str, **fields: Any) -> Document:
    """Return a document with one parameter; fields that are None are left out."""
    stated = {k: v for k, v in {**PARAMETER, **fields}.items() if v is not None}
    return with_operation(version, parameters=[stated])


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": None}, Missing((*GET, "parameters", "0"), ("name",))),
        ({"in": None}, Missing((*GET, "parameters", "0"), ("in",))),
        (
            {"schema": None},
            Missing((*GET, "parameters", "0"), ("schema", "content")),
        ),
        (
            {"content": {"a/b": {}}},
            Exclusive((*GET, "parameters", "0"), ("schema", "content")),
        ),
        (
            {"in": "path"},
            Missing((*GET, "parameters", "0"), ("required",)),
        ),
        (
            {"schema": 5},
            WrongType((*GET, "parameters", "0", "schema"), ("boolean", "object")),
        ),
        (
            {"required": "yes"},
            WrongType((*GET, "parameters", "0", "required"), ("boolean",)),
        ),
    ],
)
def test_a_parameter_that_is_wrong_has_one_fault(
    version: str, fields: dict[str, Any], expected: Fault
) -> None:
    if version.startswith("3.0") and isinstance(expected, WrongType):
        types = tuple(t for t in expected.types if t != "boolean") or expected.types
        expected = WrongType(expected.path, types)
    assert faults(with_parameter(version, **fields)) == [expected]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_places_of_a_parameter_are_listed_whole(version: str) -> None:
    (found,) = faults(with_parameter(version, **{"in": "qurey"}))
    assert isinstance(found, WrongValue)
    assert found.path == (*GET, "parameters", "0", "in")
    wanted = {'"path"', '"query"', '"header"', '"cookie"'}
    assert wanted <= set(found.allowed)


def test_the_style_is_judged_by_the_place() -> None:
    (found,) = faults(with_parameter("3.0.3", **{"in": "header", "style": "form"}))
    assert found == WrongValue((*GET, "parameters", "0", "style"), ('"simple"',))


@pytest.mark.parametrize("version", VERSIONS)
def test_a_misspelt_field_comes_with_the_known_ones(version: str) -> None:
    (found,) = faults(with_operation(version, operationID="list"))
    assert isinstance(found, Unexpected)
    assert (found.path, found.field) == (GET, "operationID")
    assert "operationId" in found.known


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("whole", "place"),
    [
        (document(paths={"/images": {"GET": operation()}}), "/paths/~1images/GET"),
        (with_operation(requestbody={"content": {}}), f"{OPERATION}/requestbody"),
        (with_operation(parameter=[]), f"{OPERATION}/parameter"),
    ],
)
def test_a_misspelt_field_that_holds_a_part_of_the_api_is_an_error(
    version: str, whole: Document, place: str
) -> None:
    found = places({**whole, "openapi": version})
    assert ("E322", place) in found


@pytest.mark.parametrize("version", VERSIONS)
def test_a_misspelt_field_that_generation_does_not_need_is_a_warning(
    version: str,
) -> None:
    assert places(with_operation(version, sumary="All images.")) == [
        ("W313", f"{OPERATION}/sumary")
    ]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_field_with_a_wrong_value_is_not_called_unknown(version: str) -> None:
    found = faults(with_operation(version, tags="images"))
    assert found == [WrongType((*GET, "tags"), ("array",))]


@pytest.mark.parametrize("version", VERSIONS)
def test_a_reference_that_is_no_string_is_judged_as_a_reference(version: str) -> None:
    found = faults(with_operation(version, responses={"200": {"$ref": 5}}))
    assert found == [WrongType((*GET, "responses", "200", "$ref"), ("string",))]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({"type": "apiKey", "in": "header"}, Missing((), ("name",))),
        ({"type": "http"}, Missing((), ("scheme",))),
        ({}, Missing((), ("type",))),
    ],
)
def test_a_security_scheme_is_judged_by_its_type(
    version: str, scheme: dict[str, Any], expected: Missing
) -> None:
    whole = document(version, components={"securitySchemes": {"key": scheme}})
    path = ("components", "securitySchemes", "key")
    assert Missing(path, expected.fields) in faults(whole)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_types_of_security_schemes_are_listed_whole(version: str) -> None:
    whole = document(version, components={"securitySchemes": {"key": {"type": "x"}}})
    (found,) = faults(whole)
    assert isinstance(found, WrongValue)
    assert {'"apiKey"', '"http"', '"oauth2"'} <= set(found.allowed)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "spot",
    [
        {"requestBody": {"content": {"a/b": {"schema": {"properties": 5}}}}},
        {"parameters": [{**PARAMETER, "schema": {"properties": 5}}]},
        {
            "responses": {
                "200": {
                    "description": "",
                    "headers": {"X": {"schema": {"properties": 5}}},
                }
            }
        },
        {
            "callbacks": {
                "done": {
                    "{$url}": {
                        "post": operation(
                            requestBody={
                                "content": {"a/b": {"schema": {"properties": 5}}}
                            }
                        )
                    }
                }
            }
        },
    ],
    ids=["request body", "parameter", "header", "callback"],
)
def test_schemas_are_judged_wherever_they_stand(
    version: str, spot: dict[str, Any]
) -> None:
    (found,) = faults(with_operation(version, **spot))
    assert isinstance(found, WrongType)
    assert found.path[-1] == "properties"


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "schema",
    [
        {"items": {"properties": 5}},
        {"additionalProperties": {"properties": 5}},
        {"allOf": [{}, {"properties": 5}]},
        {"oneOf": [{"anyOf": [{"not": {"properties": 5}}]}]},
        {"properties": {"": {"properties": 5}}},
        {"properties": {"+1": {"properties": 5}}},
        {"properties": {"007": {"properties": 5}}},
        {"properties": {"a/b~c": {"properties": 5}}},
        {"properties": {"$ref": {"properties": 5}}},
    ],
)
def test_faults_deep_in_a_schema_are_placed_exactly(
    version: str, schema: dict[str, Any]
) -> None:
    """Also where jsonschema-rs takes a name for an index, or loses it."""
    (found,) = faults(with_schema(schema, version))
    value: Any = with_schema(schema, version)
    for token in found.path:
        value = value[int(token) if isinstance(value, list) else token]
    assert (found.path[-1], value) == ("properties", 5)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_component_is_judged_whatever_its_name(version: str) -> None:
    whole = document(version, components={"schemas": {"Image List": {"properties": 5}}})
    path = ("components", "schemas", "Image List", "properties")
    assert WrongType(path, ("object",)) in faults(whole)


def test_faults_are_told_apart_in_one_schema() -> None:
    schema = {
        "type": "strng",
        "required": ["a", "a"],
        "minLength": -1,
        "maximum": "9",
    }
    path = ("components", "schemas", "Image")
    found = faults(with_schema(schema, "3.0.3"))
    assert {type(fault) for fault in found} == {
        WrongValue,
        Repeated,
        Malformed,
        WrongType,
    }
    assert {fault.path for fault in found} == {(*path, keyword) for keyword in schema}


@pytest.mark.parametrize("version", VERSIONS)
def test_a_message_never_holds_a_whole_object(version: str) -> None:
    huge = {f"property{i}": {"type": "string"} for i in range(1000)}
    schema = {"type": "object", "properties": huge, "items": huge, "allOf": huge}
    for found in judge_document(with_schema(schema, version)):
        assert len(found.message) < 200


def test_rules_for_tags_are_those_of_openapi_spec_validator() -> None:
    tags = [{"name": "a"}, {"name": "b", "parent": "c"}, {"name": "a"}]
    found = list(judge_tags(document("3.2.0", tags=tags), Version.V3_2))
    assert [path for path, _ in found] == [("tags", "2"), ("tags", "1")]


@pytest.mark.parametrize(
    "tags", [[5], {}, "x", [{}], [{"name": 1}], [{"name": "a", "$ref": "#/nope"}]]
)
def test_tags_that_are_no_tags_end_in_no_exception(tags: Any) -> None:
    assert all(
        pointer.startswith("/tags") for _, pointer in places(document(tags=tags))
    )


def _stock_errors(whole: Document) -> list[str]:
    validator = {
        "3.0": OpenAPIV30SpecValidator,
        "3.1": OpenAPIV31SpecValidator,
        "3.2": OpenAPIV32SpecValidator,
    }[whole["openapi"][:3]]
    return [error.message for error in validator(whole).iter_errors()]


PATH_PARAMETER = {
    "name": "id",
    "in": "path",
    "required": True,
    "schema": {"type": "string"},
}
FOUND_BY_BOTH: dict[str, tuple[Document, list[tuple[str, str]]]] = {
    "undeclared path parameter": (
        document(paths={"/images/{id}": {"get": operation()}}),
        [("E422", "/paths/~1images~1{id}/get")],
    ),
    "unused path parameter": (
        with_operation(parameters=[PATH_PARAMETER]),
        [("W421", f"{OPERATION}/parameters/0")],
    ),
    "parameter declared twice": (
        with_operation(parameters=[PARAMETER, PARAMETER]),
        [("W335", f"{OPERATION}/parameters/1")],
    ),
    "default of the wrong type": (
        with_schema({"type": "integer", "default": "1"}),
        [("W340", f"{SCHEMA}/default")],
    ),
    "schema that is none": (
        with_schema({"properties": []}),
        [("E317", f"{SCHEMA}/properties")],
    ),
    "keyword with a wrong value": (
        with_schema({"type": "string", "minLength": -1}),
        [("W318", f"{SCHEMA}/minLength")],
    ),
    "tag declared twice": (
        document(tags=[{"name": "a"}, {"name": "a"}]),
        [("W347", "/tags/1")],
    ),
}


@pytest.mark.parametrize("case", FOUND_BY_BOTH)
def test_what_openapi_spec_validator_finds_as_it_comes_is_found_with_a_place(
    case: str,
) -> None:
    whole, expected = FOUND_BY_BOTH[case]
    assert _stock_errors(whole)
    assert places(whole) == expected


RAISED: dict[str, tuple[type[Exception], Document, list[str]]] = {
    "a reference that leads nowhere": (
        Unresolvable,
        with_schema({"items": {"$ref": "#/components/schemas/Gone"}}),
        ["E201"],
    ),
    "a reference in a circle": (
        RecursionError,
        with_schema({"$ref": "#/components/schemas/Image"}),
        ["E202"],
    ),
    "a parameter without a name": (
        KeyError,
        with_operation(parameters=[{"in": "query", "schema": {}}]),
        ["E311"],
    ),
    "a path item that is none": (
        KeyError,
        document(paths={"/images": 5}),
        ["E317"],
    ),
    "a path with braces that do not match": (
        ValueError,
        document(paths={"/images/{id": {"get": operation()}}),
        ["E338"],
    ),
    "a tag that is none": (
        KeyError,
        document(tags=[5]),
        ["W318"],
    ),
    "required that is no list": (
        TypeError,
        with_schema({"required": 5, "allOf": [{}]}),
        ["W318"],
    ),
}


@pytest.mark.parametrize("case", RAISED)
def test_what_makes_openapi_spec_validator_raise_as_it_comes_is_a_finding(
    case: str,
) -> None:
    exception, whole, expected = RAISED[case]
    with pytest.raises(exception):
        _stock_errors(whole)
    assert [code for code, _ in places(whole)] == expected
