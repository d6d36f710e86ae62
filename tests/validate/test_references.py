"""References are right wherever they stand, or something is said of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validate.judging import (
    Document,
    document,
    judge,
    operation,
    places,
    with_operation,
    with_schema,
)

GONE = {"$ref": "#/x-gone/nothing"}
JSON = "application/json"


def with_response(**fields: Any) -> Document:
    """Return a document with one response, some of whose fields are replaced."""
    return with_operation(responses={"200": {"description": "", **fields}})


def with_media_type(**fields: Any) -> Document:
    """Return a document with one media type in a response."""
    return with_response(content={JSON: fields})


NEEDED: dict[str, Document] = {
    "path item": document(paths={"/images": GONE}),
    "operation": document(paths={"/images": {"get": GONE}}),
    "parameter": with_operation(parameters=[GONE]),
    "shared parameter": document(
        paths={"/images": {"parameters": [GONE], "get": operation()}}
    ),
    "parameter's schema": with_operation(
        parameters=[{"name": "a", "in": "query", "schema": GONE}]
    ),
    "parameter's content": with_operation(
        parameters=[{"name": "a", "in": "query", "content": {JSON: {"schema": GONE}}}]
    ),
    "request body": with_operation(requestBody=GONE),
    "request body's schema": with_operation(
        requestBody={"content": {JSON: {"schema": GONE}}}
    ),
    "response": with_operation(responses={"200": GONE}),
    "default response": with_operation(responses={"default": GONE}),
    "response's schema": with_media_type(schema=GONE),
    "items": with_media_type(schema={"items": GONE}),
    "prefix items": with_media_type(schema={"prefixItems": [GONE]}),
    "property": with_media_type(schema={"properties": {"a": GONE}}),
    "additional properties": with_media_type(schema={"additionalProperties": GONE}),
    "pattern properties": with_media_type(schema={"patternProperties": {"a": GONE}}),
    "all of": with_media_type(schema={"allOf": [GONE]}),
    "any of": with_media_type(schema={"anyOf": [GONE, {"type": "string"}]}),
    "one of": with_media_type(schema={"oneOf": [GONE]}),
    "deep": with_media_type(schema={"items": {"items": {"anyOf": [{"items": GONE}]}}}),
    "component that is reached": with_schema({"items": GONE}),
    "component that is reached in steps": with_schema(
        {"$ref": "#/components/schemas/B"},
        B={"properties": {"c": {"$ref": "#/components/schemas/C"}}},
        C={"items": GONE},
    ),
    "component in the middle of which something is reached": with_schema(
        {"$ref": "#/components/schemas/B/properties/c"},
        B={"properties": {"c": {"items": GONE}}},
    ),
    "extension that is reached": {
        **with_media_type(schema={"$ref": "#/x-schemas/A"}),
        "x-schemas": {"A": {"items": GONE}},
    },
    "property that is called x-something": with_media_type(
        schema={"properties": {"x-a": GONE}}
    ),
    "security scheme": document(components={"securitySchemes": {"key": GONE}}),
}

NEEDLESS: dict[str, Document] = {
    "header": with_response(headers={"X-Total": GONE}),
    "header's schema": with_response(headers={"X-Total": {"schema": GONE}}),
    "link": with_response(links={"next": GONE}),
    "example": with_media_type(schema={}, examples={"a": GONE}),
    "callback": with_operation(callbacks={"done": {"{$url}": GONE}}),
    "callback's operation": with_operation(
        callbacks={"done": {"{$url}": {"post": operation(requestBody=GONE)}}}
    ),
    "webhook": document(webhooks={"done": {"post": operation(requestBody=GONE)}}),
    "not": with_media_type(schema={"not": GONE}),
    "component that nothing refers to": document(
        components={"schemas": {"A": {"items": GONE}}}
    ),
    "component that only a needless one refers to": document(
        components={
            "schemas": {
                "A": {"items": {"$ref": "#/components/schemas/B"}},
                "B": {"items": GONE},
            }
        }
    ),
    "component that only a header refers to": {
        **with_response(headers={"X": {"schema": {"$ref": "#/components/schemas/A"}}}),
        "components": {"schemas": {"A": {"items": GONE}}},
    },
}

DATA: dict[str, Document] = {
    "example": with_media_type(schema={}, example=GONE),
    "value of an example": with_media_type(schema={}, examples={"a": {"value": GONE}}),
    "default": with_media_type(schema={"default": GONE}),
    "enum": with_media_type(schema={"enum": [GONE]}),
    "const": with_media_type(schema={"const": GONE}),
    "extension": document(paths={"/images": {"get": {**operation(), "x-a": GONE}}}),
    "property that is called $ref": with_media_type(
        schema={"properties": {"$ref": {"type": "string"}}}
    ),
}


@pytest.mark.parametrize("place", NEEDED)
def test_a_reference_that_leads_nowhere_is_an_error_where_it_is_needed(
    place: str,
) -> None:
    (found,) = [f for f in judge(NEEDED[place]) if f.code[1:] in ("201", "207")]
    assert found.code == "E201"
    assert found.pointer.endswith("/$ref")


@pytest.mark.parametrize("place", NEEDLESS)
def test_a_reference_that_leads_nowhere_is_a_warning_where_nothing_needs_it(
    place: str,
) -> None:
    assert [code for code, _ in places(NEEDLESS[place])] == ["W207"]


@pytest.mark.parametrize("place", DATA)
def test_what_looks_like_a_reference_in_data_is_none(place: str) -> None:
    assert places(DATA[place]) == []


def test_an_operation_that_is_left_out_needs_nothing() -> None:
    whole = document(
        paths={
            "/images": {
                "get": operation(requestBody=GONE),
                "put": operation(),
            }
        }
    )
    assert places(whole) == [("E201", "/paths/~1images/get/requestBody/$ref")]
    assert places(whole, skip=["GET /images"]) == [
        ("W207", "/paths/~1images/get/requestBody/$ref")
    ]


WRONG_KINDS = [
    ("#/components/parameters/P", {"responses": {"200": None}}),
    ("#/components/responses/R", {"parameters": [None]}),
    ("#/components/responses/R", {"requestBody": None}),
    ("#/components/schemas/S", {"requestBody": None}),
    ("#/components/schemas/S", {"responses": {"200": None}}),
    ("#/components/responses", {"responses": {"200": None}}),
    ("#/info", {"responses": {"200": None}}),
    ("#/info/title", {"responses": {"200": None}}),
    ("#/paths/~1images", {"responses": {"200": None}}),
    ("#", {"responses": {"200": None}}),
]


@pytest.mark.parametrize(("reference", "fields"), WRONG_KINDS)
def test_a_reference_to_the_wrong_kind_of_object(
    reference: str, fields: dict[str, Any]
) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {k: filled(v) for k, v in value.items()}
        if isinstance(value, list):
            return [filled(v) for v in value]
        return {"$ref": reference}

    components = {
        "parameters": {"P": {"name": "p", "in": "query", "schema": {}}},
        "responses": {"R": {"description": ""}},
        "schemas": {"S": {"type": "string"}},
    }
    whole = {**with_operation(**filled(fields)), "components": components}
    assert [code for code, _ in places(whole)] == ["E204"]


@pytest.mark.parametrize("value", [None, 5, "x", [], True])
def test_an_operation_by_reference_that_is_none(value: Any) -> None:
    whole = document(
        **{"x-a": {"get": value}},
        paths={"/images": {"get": {"$ref": "#/x-a/get"}}},
    )
    assert places(whole) == [("E204", "/paths/~1images/get/$ref")]


def test_a_boolean_is_a_schema_that_can_be_referred_to() -> None:
    assert (
        places(with_schema({"items": {"$ref": "#/components/schemas/B"}}, B=True)) == []
    )


def test_the_members_of_a_circle_are_named_and_what_leads_there_is_not() -> None:
    whole = with_schema(
        {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/C"},
        C={"$ref": "#/components/schemas/B"},
    )
    assert places(whole) == [
        ("E202", "/components/schemas/B/$ref"),
        ("E202", "/components/schemas/C/$ref"),
    ]


def test_a_schema_that_contains_itself_is_no_circle() -> None:
    own = {"$ref": "#/components/schemas/Image"}
    schema = {"type": "object", "properties": {"a": own, "b": {"items": own}}}
    assert places(with_schema(schema)) == []


def test_a_chain_of_references_is_followed() -> None:
    whole = with_schema(
        {"$ref": "#/components/schemas/A"},
        A={"$ref": "#/components/schemas/B"},
        B={"$ref": "#/components/schemas/C/items"},
        C={"$ref": "#/components/schemas/D"},
        D={"items": {"type": "string"}},
    )
    assert places(whole) == []


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("#/components/schemas/Imag", "there is no 'Imag' in '#/components/schemas'"),
        ("#/componets/schemas/Image", "there is no 'componets' in '#'"),
        ("#/components/schemas/Image/a~1b", "there is no 'a/b' in "),
        ("other.yaml", "there is no file 'other.yaml'"),
        ("sub/other.yaml#/A", "there is no file 'sub/other.yaml'"),
        ("#Image", "nothing has the anchor 'Image'"),
        ("%23/components", "there is no file '#/components'"),
    ],
)
def test_why_a_reference_leads_nowhere(reference: str, message: str) -> None:
    (found,) = judge(with_schema({"items": {"$ref": reference}}))
    assert found.code == "E201"
    assert found.message.startswith(f"$ref {reference!r} leads nowhere: {message}")


@pytest.mark.parametrize(
    "reference",
    ["https://images.example/a.yaml#/A", "file:///etc/passwd", "/etc/passwd"],
)
def test_nothing_is_read_from_elsewhere(reference: str) -> None:
    (found,) = judge(with_schema({"items": {"$ref": reference}}))
    assert found.code == "E203"


def test_a_reference_in_another_file_is_found_there_as_it_is_written_there() -> None:
    whole = document(paths={"/images": {"$ref": "images.json"}})
    item = (
        '{\n  "get": {\n    "responses": {\n'
        '      "200": {"$ref": "#/nowhere"}\n    }\n  }\n}'
    )
    (found,) = judge(whole, others={"images.json": item})
    assert (found.code, found.pointer) == ("E201", "/get/responses/200/$ref")
    assert (found.line, found.column) == (4, 15)
    assert "'#/nowhere'" in found.message


def test_a_path_item_in_a_file_that_is_missing() -> None:
    whole = document(
        paths={
            "/images": {"$ref": "images.json"},
            "/owners": {"get": operation(responses={"200": {"$ref": "o.json"}})},
        }
    )
    assert places(whole) == [
        ("E201", "/paths/~1images/$ref"),
        ("E201", "/paths/~1owners/get/responses/200/$ref"),
    ]


def test_a_file_that_includes_itself_is_reported_once() -> None:
    whole = document(paths={"/images": {"$ref": "images.json"}})
    item = '{"get": {"$ref": "images.json#/get"}}'
    assert places(whole, others={"images.json": item}) == [("E202", "/get/$ref")]


def test_a_reference_where_none_may_stand_is_ignored() -> None:
    here = {"$ref": "#/x-here"}
    whole = document(
        info={"title": "", "version": "", **here},
        servers=[{"url": "/", **here}],
        tags=[{"name": "a", **here}],
    )
    assert places(whole) == [
        ("W205", "/info/$ref"),
        ("W205", "/servers/0/$ref"),
        ("W205", "/tags/0/$ref"),
    ]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_media_type_may_be_a_reference_from_3_2_on(version: str) -> None:
    whole = with_media_type(**{"$ref": "#/x-media"})
    whole |= {"openapi": version, "x-media": {"schema": {}}}
    found = [code for code, _ in places(whole)]
    assert found == ([] if version == "3.2.0" else ["W206"])


SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Example", "version": "1"},
    "paths": {"/images": {"$ref": "images.yaml"}},
}
SWAGGER_FILES = {
    "images.yaml": """\
get:
  parameters:
    - $ref: shared.yaml#/Limit
  responses:
    "200": {description: Images., schema: {$ref: shared.yaml#/Image}}
    "404": {$ref: shared.yaml#/Missing}
""",
    "shared.yaml": """\
Limit: {name: limit, in: query, type: integer}
Image: {type: object, properties: {owner: {$ref: "#/Owner"}}}
Owner: {type: object}
Missing: {description: There is none., schema: {$ref: "#/Owner"}}
""",
}


def test_swagger_in_several_files() -> None:
    assert places(SWAGGER, others=SWAGGER_FILES) == []


@pytest.mark.parametrize(
    ("good", "bad", "pointer"),
    [
        (
            '{owner: {$ref: "#/Owner"}}',
            '{owner: {$ref: "#/Gone"}}',
            "/Image/properties/owner",
        ),
        ('schema: {$ref: "#/Owner"}', 'schema: {$ref: "#/Gone"}', "/Missing/schema"),
    ],
)
def test_a_mistake_in_another_file_of_swagger_is_found_there_once(
    good: str, bad: str, pointer: str
) -> None:
    shared = SWAGGER_FILES["shared.yaml"].replace(good, bad)
    others = {**SWAGGER_FILES, "shared.yaml": shared}
    assert places(SWAGGER, others=others) == [("E201", f"{pointer}/$ref")]
