"""Rules find what they are for, where it is, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validate.judging import (
    OPERATION,
    SCHEMA,
    Document,
    document,
    judge,
    operation,
    places,
    with_operation,
    with_schema,
)


def in_path(name: str) -> Document:
    """Return a parameter in the path."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def in_query(name: str) -> Document:
    """Return a parameter in the query."""
    return {"name": name, "in": "query", "schema": {"type": "string"}}


# Paths and their parameters.


def test_parameters_of_the_path_item_count_for_all_its_operations() -> None:
    item = {"parameters": [in_path("id")], "get": operation(), "put": operation()}
    assert places(document(paths={"/images/{id}": item})) == []


def test_parameters_by_reference_count() -> None:
    whole = document(
        paths={
            "/images/{id}": {
                "get": operation(parameters=[{"$ref": "#/components/parameters/Id"}])
            }
        },
        components={"parameters": {"Id": in_path("id")}},
    )
    assert places(whole) == []


def test_parameters_of_a_path_item_by_reference_count() -> None:
    whole = document(
        paths={"/images/{id}": {"$ref": "#/components/pathItems/Image"}},
        components={"pathItems": {"Image": {"get": operation()}}},
    )
    assert places(whole) == [("E422", "/components/pathItems/Image/get")]


def test_an_operation_that_is_left_out_may_have_undeclared_parameters() -> None:
    whole = document(paths={"/images/{id}": {"get": operation()}})
    assert places(whole, skip=["GET /images/{id}"]) == []


def test_parameters_in_the_query_of_a_path_are_in_the_path() -> None:
    item = {"get": operation(parameters=[in_path("id"), in_path("beta")])}
    assert places(document(paths={"/images/{id}?beta={beta}": item})) == []


def test_an_unused_parameter_that_several_operations_share_is_reported_once() -> None:
    item = {"parameters": [in_path("id")], "get": operation(), "put": operation()}
    assert set(places(document(paths={"/images": item}))) == {
        ("W421", "/paths/~1images/parameters/0")
    }


@pytest.mark.parametrize(
    "path", ["/images/{id", "/images/id}", "/images/{{id}}", "/images/}{"]
)
def test_braces_that_do_not_match(path: str) -> None:
    item = {"get": operation(parameters=[in_path("id")])}
    codes = [code for code, _ in places(document(paths={path: item}))]
    assert "E338" in codes


def test_extensions_beside_paths_are_no_paths() -> None:
    whole = document()
    whole["paths"]["x-internal"] = {"get": operation(requestBody=5)}
    assert places(whole) == []


def test_the_same_path_under_two_names_is_fine_for_different_methods() -> None:
    whole = document(
        paths={
            "/images/{id}": {"get": operation(parameters=[in_path("id")])},
            "/images/{name}": {"put": operation(parameters=[in_path("name")])},
        }
    )
    assert places(whole) == []


def test_the_same_path_with_one_method_twice() -> None:
    whole = document(
        paths={
            "/images/{id}/a": {"get": operation(parameters=[in_path("id")])},
            "/images/{name}/a": {"get": operation(parameters=[in_path("name")])},
            "/images/{name}/b": {"get": operation(parameters=[in_path("name")])},
        }
    )
    assert places(whole) == [("W336", "/paths/~1images~1{name}~1a")]


# Parameters of one operation.


def test_an_operation_may_replace_a_parameter_of_its_path() -> None:
    item = {
        "parameters": [in_query("a")],
        "get": operation(parameters=[in_query("a"), {**in_query("b")}]),
    }
    assert places(document(paths={"/images": item})) == []


def test_one_name_in_two_places_is_two_parameters() -> None:
    header = {**in_query("a"), "in": "header"}
    assert places(with_operation(parameters=[in_query("a"), header])) == []


def test_a_parameter_twice_by_reference() -> None:
    whole = with_operation(
        parameters=[{"$ref": "#/components/parameters/A"}, in_query("a")]
    )
    whole["components"] = {"parameters": {"A": in_query("a")}}
    assert places(whole) == [("W335", f"{OPERATION}/parameters/1")]


# Responses and content.


@pytest.mark.parametrize("status", ["200", "599", "4XX", "5xx", "default", "x-a"])
def test_statuses(status: str) -> None:
    found = [code for code, _ in places(with_operation(responses={status: {}}))]
    assert "W333" not in found


@pytest.mark.parametrize("status", ["20", "2000", "600", "0", "4X", "ok", "", "2XX,"])
def test_what_is_no_status(status: str) -> None:
    responses = {"200": {"description": ""}, status: {"description": ""}}
    assert places(with_operation(responses=responses)) == [
        ("W333", f"{OPERATION}/responses/{status}")
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("fields", [{}, {"responses": {}}])
def test_an_operation_without_responses(version: str, fields: dict[str, Any]) -> None:
    assert places(document(version, paths={"/images": {"get": fields}})) == [
        ("W332", OPERATION)
    ]


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "*/*",
        "text/*",
        "text/plain; charset=utf-8",
        "a/b+c",
        "x/y.z",
    ],
)
def test_media_types(media_type: str) -> None:
    body: Document = {"content": {media_type: {}}}
    assert places(with_operation(requestBody=body)) == []


@pytest.mark.parametrize("media_type", ["json", "", "/", "a/b, c/d", "a/", "a b/c"])
def test_what_is_no_media_type(media_type: str) -> None:
    (found,) = judge(with_operation(requestBody={"content": {media_type: {}}}))
    assert found.code == "W334"


# Security, servers, the document.


def test_variables_of_servers() -> None:
    declared = {"a": {"default": "x"}, "unused": {"default": "y"}}
    servers = [{"url": "https://{a}.{b}.example/{a}/{b}", "variables": declared}]
    expected = [("W346", "/servers/0/url")]
    assert places(document(servers=servers)) == expected
    assert places(with_operation(servers=servers)) == [
        (code, f"{OPERATION}{pointer}") for code, pointer in expected
    ]


@pytest.mark.parametrize(
    "uri",
    [
        "https://spec.openapis.org/oas/3.1/dialect/base",
        "https://json-schema.org/draft/2020-12/schema",
    ],
)
def test_dialects_that_are_read(uri: str) -> None:
    assert places(document(jsonSchemaDialect=uri)) == []


@pytest.mark.parametrize("paths", [{}, {"/images": {}}, {"/images": {"summary": ""}}])
def test_a_document_without_operations(paths: Document) -> None:
    assert places(document(paths=paths)) == [("W348", "/paths")]


# Values in schemas.

DEFAULTS = [
    ({"type": "integer"}, 1),
    ({"type": "integer"}, 1.0),
    ({"type": "number"}, 1),
    ({"type": "number"}, 1.5),
    ({"type": "string"}, "1"),
    ({"type": "boolean"}, False),
    ({"type": "array"}, []),
    ({"type": "object"}, {}),
    ({"type": "string"}, None),
    ({"type": ["string", "integer"]}, 1),
    ({}, 1),
    ({"anyOf": [{"type": "string"}]}, 1),
    ({"type": "unknown"}, 1),
]
WRONG_DEFAULTS = [
    ({"type": "integer"}, "1"),
    ({"type": "integer"}, 1.5),
    ({"type": "integer"}, True),
    ({"type": "number"}, "1.5"),
    ({"type": "number"}, True),
    ({"type": "string"}, 1),
    ({"type": "boolean"}, "true"),
    ({"type": "boolean"}, 0),
    ({"type": "array"}, "a"),
    ({"type": "object"}, []),
    ({"type": ["string", "null"]}, 1),
]


@pytest.mark.parametrize(("schema", "value"), DEFAULTS)
def test_defaults(schema: Document, value: Any) -> None:
    found = [code for code, _ in places(with_schema({**schema, "default": value}))]
    assert "W340" not in found


@pytest.mark.parametrize(("schema", "value"), WRONG_DEFAULTS)
def test_defaults_of_the_wrong_type(schema: Document, value: Any) -> None:
    assert places(with_schema({**schema, "default": value})) == [
        ("W340", f"{SCHEMA}/default")
    ]


@pytest.mark.parametrize(("schema", "value"), DEFAULTS)
def test_values_of_enums(schema: Document, value: Any) -> None:
    found = [code for code, _ in places(with_schema({**schema, "enum": [value]}))]
    assert "W341" not in found


@pytest.mark.parametrize(("schema", "value"), WRONG_DEFAULTS)
def test_values_of_enums_of_the_wrong_type(schema: Document, value: Any) -> None:
    assert places(with_schema({**schema, "enum": [value]})) == [
        ("W341", f"{SCHEMA}/enum/0")
    ]


def test_values_of_enums_are_told_apart_by_type() -> None:
    assert places(with_schema({"enum": [1, True, "1", 1.5, [1], {"a": 1}]})) == []


def test_values_of_enums_that_stand_twice() -> None:
    schema = {"enum": ["a", "b", "a", {"a": 1, "b": 2}, {"b": 2, "a": 1}]}
    assert places(with_schema(schema)) == [
        ("W320", f"{SCHEMA}/enum/2"),
        ("W320", f"{SCHEMA}/enum/4"),
    ]


def test_required_names_that_are_no_slips() -> None:
    properties = {"name": {"type": "string"}, "names": {"type": "string"}}
    schemas = [
        {"required": ["name"], "properties": properties},
        {"required": ["size"], "properties": properties},
        {"required": ["nmae"], "allOf": [{"properties": properties}]},
        {"required": ["nmae"]},
        {"allOf": [{"required": ["nmae"], "properties": properties}]},
        {"required": ["nam", "name", "names"], "properties": properties},
    ]
    for schema in schemas:
        assert places(with_schema(schema)) == []


# Discriminators.


def union(discriminator: Document, *members: Document) -> Document:
    """Return a document with a union that has a discriminator."""
    named: Document = {f"M{index}": member for index, member in enumerate(members)}
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in named]
    return with_schema({"oneOf": refs, "discriminator": discriminator}, **named)


TAGGED = {"type": "object", "properties": {"kind": {"type": "string"}}}
UNTAGGED = {"type": "object", "properties": {"name": {"type": "string"}}}


@pytest.mark.parametrize("target", ["M0", "#/components/schemas/M0"])
def test_mappings_that_lead_somewhere(target: str) -> None:
    stated = {"propertyName": "kind", "mapping": {"a": target}}
    assert places(union(stated, TAGGED)) == []


@pytest.mark.parametrize("target", ["M9", "#/components/schemas/M9", "m0", "a.yaml"])
def test_mappings_that_lead_nowhere(target: str) -> None:
    stated = {"propertyName": "kind", "mapping": {"a": target}}
    assert places(union(stated, TAGGED)) == [
        ("W344", f"{SCHEMA}/discriminator/mapping/a")
    ]


def test_members_without_the_property() -> None:
    stated = {"propertyName": "kind"}
    assert places(union(stated, TAGGED, UNTAGGED)) == [("W345", f"{SCHEMA}/oneOf/1")]


@pytest.mark.parametrize(
    "member",
    [
        {"allOf": [TAGGED]},
        {**UNTAGGED, "allOf": [TAGGED]},
        {**UNTAGGED, "additionalProperties": {"type": "string"}},
        {"$ref": "#/components/schemas/M0"},
        {"type": "object"},
        True,
    ],
)
def test_members_that_may_have_the_property(member: Any) -> None:
    assert places(union({"propertyName": "kind"}, TAGGED, member)) == []


# Severity.


def test_what_nothing_needs_is_only_a_warning() -> None:
    broken: Document = {"properties": []}
    assert places(with_schema(broken)) == [("E317", f"{SCHEMA}/properties")]
    assert places(document(components={"schemas": {"Image": broken}})) == [
        ("W318", f"{SCHEMA}/properties")
    ]


def test_findings_are_in_the_order_of_the_document() -> None:
    whole = with_operation(
        deprecated="yes",
        parameters=[in_query("a"), in_query("a"), {"name": "b"}],
        responses={"20": {"description": 1}, "200": {"$ref": "#/nowhere"}},
    )
    whole["components"] = {"schemas": {"A b": {"enum": []}}}
    found = judge(whole)
    assert [each.column for each in found] == sorted(each.column for each in found)
    assert len(found) == 8
