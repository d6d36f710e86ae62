"""What XML cannot say, and what stays a string."""

from __future__ import annotations

from typing import Any

import pytest

from restencil.bundle import Document
from restencil.diagnostics import Collector
from restencil.ir import MediaKind, Operation
from restencil.lower import lower
from restencil.origin import Origin

STRING = {"type": "string"}
OBJECT = {"type": "object", "properties": {"a": STRING}}


def lowered(content: dict[str, Any], answer: Any = None) -> tuple[Operation, list[str]]:
    """Return an operation with a body, and the messages of what is found."""
    response = {"description": "It.", "content": answer or {}}
    operation = {
        "requestBody": {"required": True, "content": content},
        "responses": {"200": response},
    }
    root = {
        "openapi": "3.2.0",
        "info": {"title": "Any", "version": "1"},
        "paths": {"/": {"post": operation}},
    }
    found = Collector()
    api = lower(Document(root, {"": Origin("spec.json", "")}), found)
    return api.operations[0], [each.message for each in found.found]


def members(**properties: Any) -> dict[str, Any]:
    """Return the schema of an object."""
    return {"type": "object", "xml": {"name": "a"}, "properties": properties}


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        (OBJECT, "the outermost element has no name"),
        ({**OBJECT, "xml": {"name": "a b"}}, "'a b' is no name for a node"),
        (members(**{"$t": STRING}), "'$t' is no name for a node"),
        (members(xmlns=STRING), "'xmlns' is no name for a node"),
        (
            members(a={**STRING, "xml": {"prefix": "xmlns", "namespace": "urn:x"}}),
            "'a' is no name for a node",
        ),
        (
            members(b={**OBJECT, "xml": {"attribute": True}}),
            "what has structure cannot be attribute",
        ),
        (
            members(b={**OBJECT, "xml": {"nodeType": "text"}}),
            "what has structure cannot be text",
        ),
        (
            members(b={"xml": {"nodeType": "none"}}),
            "what is of no type has to be a node",
        ),
        (
            members(b=STRING, c={**STRING, "xml": {"name": "b"}}),
            "several properties are the element 'b'",
        ),
        (
            members(b={"type": "array", "items": {"xml": {"name": "c"}}}, c=STRING),
            "several properties are the element 'c'",
        ),
        (
            members(
                b={**STRING, "xml": {"nodeType": "text"}},
                c={**STRING, "xml": {"nodeType": "cdata"}},
            ),
            "several properties are the text",
        ),
        (
            members(b={"oneOf": [STRING, OBJECT]}),
            "it does not tell arrays, objects and text from each other",
        ),
        (
            members(
                b={"type": "array", "prefixItems": [{**STRING, "xml": {"name": "c"}}]},
                c=STRING,
            ),
            "several properties are the element 'c'",
        ),
        (
            members(
                b={"type": "array", "items": {**STRING, "xml": {"attribute": True}}}
            ),
            "the items of an array cannot be attribute",
        ),
        (
            {
                "xml": {"name": "a"},
                "oneOf": [
                    members(b=STRING, c=STRING),
                    members(b={**STRING, "xml": {"attribute": True}}, d=STRING),
                ],
            },
            "'b' is not the same in all alternatives",
        ),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_cannot_be_said_stays_a_string(schema: Any, reason: str) -> None:
    operation, messages = lowered({"application/xml": {"schema": schema}})
    assert operation.body is not None
    assert [content.kind for content in operation.body.contents] == [MediaKind.TEXT]
    assert messages == [
        f"XML cannot be written and read by this schema: {reason}; "
        "bodies that need it stay strings"
    ]


@pytest.mark.parametrize(
    "schema", [{}, True, STRING, {**STRING, "enum": ["a"]}, {**STRING, "format": "uri"}]
)
def test_strings_and_anything_stay_strings(schema: Any) -> None:
    operation, messages = lowered({"application/xml": {"schema": schema}})
    assert operation.body is not None
    assert [content.kind for content in operation.body.contents] == [MediaKind.TEXT]
    assert not messages


def test_json_is_preferred_and_alone_decoded() -> None:
    schema = {"schema": members(a=STRING)}
    both = {"application/xml": schema, "application/json": schema}
    operation, _ = lowered(both, both)
    assert operation.body is not None
    sent = [content.kind for content in operation.body.contents]
    received = [content.kind for content in operation.responses[0].contents]
    assert sent == [MediaKind.JSON, MediaKind.XML]
    assert received == [MediaKind.JSON, MediaKind.TEXT]


def test_what_is_only_read_needs_no_name() -> None:
    answer = {"application/xml": {"schema": OBJECT}}
    operation, messages = lowered({"text/plain": {}}, answer)
    assert [c.kind for c in operation.responses[0].contents] == [MediaKind.XML]
    assert not messages
