"""Which operations are recognised as returning a list page by page, and how."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from restencil.bundle import bundle
from restencil.config import ClientConfig, load_config
from restencil.diagnostics import Collector
from restencil.ir import (
    Advance,
    Api,
    ArgumentPlace,
    Cursor,
    LastItem,
    LinkHeader,
    NextURL,
    Offset,
    PageNumber,
    Pagination,
    Slot,
    StatedPagination,
)
from restencil.lower import lower
from restencil.source import read

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
THING = {"type": "object", "required": ["id"], "properties": {"id": STRING}}
THINGS = {"type": "array", "items": THING}
MORE = ("has_more",)


def query(name: str) -> Slot:
    return Slot(ArgumentPlace.QUERY, name)


def lowered(
    tmp_path: Path,
    operation: Mapping[str, Any],
    *,
    method: str = "get",
    path: str = "/things",
    pagination: Mapping[str, StatedPagination | None] | None = None,
    codes: tuple[str, ...] = (),
) -> Api:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {path: {method: operation}},
    }
    file = tmp_path / "spec.json"
    file.write_text(json.dumps(document))
    diagnostics = Collector()
    tree = read(str(file), diagnostics)
    assert tree is not None
    api = lower(bundle(tree, diagnostics), diagnostics, pagination=pagination)
    assert tuple(found.code for found in diagnostics.found) == codes
    return api


def operation(
    parameters: Mapping[str, Any],
    response: Mapping[str, Any],
    headers: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Return an operation with query parameters; a response is made of its properties."""
    schema = response if "type" in response else {"properties": response}
    return {
        "parameters": [
            {"name": name, "in": "query", "schema": schema}
            for name, schema in parameters.items()
        ],
        "responses": {
            "200": {
                "description": "Things.",
                "headers": headers or {},
                "content": {"application/json": {"schema": schema}},
            }
        },
    }


def of(api: Api) -> Pagination:
    (found,) = api.paginations.values()
    return found


RECOGNISED: list[tuple[str, dict[str, Any], tuple[str, ...], Advance]] = [
    (
        "the URL in links.pages.next, as DigitalOcean",
        operation(
            {"page": INTEGER, "per_page": INTEGER},
            {
                "things": THINGS,
                "links": {
                    "properties": {
                        "pages": {
                            "anyOf": [
                                {"type": "object", "properties": {"prev": STRING}},
                                {"type": "object", "properties": {"next": STRING}},
                            ]
                        }
                    }
                },
            },
        ),
        ("things",),
        NextURL(url=("links", "pages", "next")),
    ),
    (
        "a URL by its format",
        operation({}, {"results": THINGS, "next": {"type": "string", "format": "uri"}}),
        ("results",),
        NextURL(url=("next",)),
    ),
    (
        "a URL by its name",
        operation({}, {"value": THINGS, "@odata.nextLink": STRING}),
        ("value",),
        NextURL(url=("@odata.nextLink",)),
    ),
    (
        "a Link header, as GitHub",
        operation({"page": INTEGER}, THINGS, {"Link": {"schema": STRING}}),
        (),
        LinkHeader(),
    ),
    (
        "a Link header that a parameter mentions, as GitHub",
        operation(
            {"after": {**STRING, "description": "See the `Link` header."}}, THINGS
        ),
        (),
        LinkHeader(),
    ),
    (
        "after the last item, as Stripe",
        operation({"starting_after": STRING}, {"data": THINGS, "has_more": BOOLEAN}),
        ("data",),
        LastItem(argument=query("starting_after"), key="id", more=MORE),
    ),
    (
        "after the last id, as OpenAI",
        operation(
            {"after": STRING},
            {
                "data": THINGS,
                "first_id": STRING,
                "last_id": STRING,
                "has_more": BOOLEAN,
            },
        ),
        ("data",),
        Cursor(argument=query("after"), next=("last_id",), more=MORE),
    ),
    (
        "a marker, as Box",
        operation({"marker": STRING}, {"entries": THINGS, "next_marker": STRING}),
        ("entries",),
        Cursor(argument=query("marker"), next=("next_marker",)),
    ),
    (
        "continue, as Kubernetes",
        operation(
            {"continue": STRING, "limit": INTEGER},
            {"items": THINGS, "metadata": {"properties": {"continue": STRING}}},
        ),
        ("items",),
        Cursor(argument=query("continue"), next=("metadata", "continue")),
    ),
    (
        "a page that is a cursor, as Stripe's searches",
        operation(
            {"page": STRING},
            {"data": THINGS, "has_more": BOOLEAN, "next_page": STRING},
        ),
        ("data",),
        Cursor(argument=query("page"), next=("next_page",), more=MORE),
    ),
    (
        "the end of the page, as GraphQL",
        operation(
            {"after": STRING},
            {
                "items": THINGS,
                "page": {"properties": {"endCursor": STRING, "hasNextPage": BOOLEAN}},
            },
        ),
        ("items",),
        Cursor(
            argument=query("after"),
            next=("page", "endCursor"),
            more=("page", "hasNextPage"),
        ),
    ),
    (
        "offset and limit",
        operation({"offset": INTEGER, "limit": INTEGER}, THINGS),
        (),
        Offset(argument=query("offset")),
    ),
    (
        "a start index that begins at one",
        operation({"startIndex": INTEGER, "count": INTEGER}, {"Resources": THINGS}),
        ("Resources",),
        Offset(argument=query("startIndex"), first=1),
    ),
    (
        "an offset before a marker where the response tells the offset, as Box's folders",
        operation(
            {"marker": STRING, "offset": INTEGER, "limit": INTEGER},
            {"entries": THINGS, "next_marker": STRING, "offset": INTEGER},
        ),
        ("entries",),
        Offset(argument=query("offset")),
    ),
    (
        "the number of the page",
        operation({"page": {**INTEGER, "default": 0}}, THINGS),
        (),
        PageNumber(argument=query("page"), first=0),
    ),
    (
        "the number of the page, of so many pages",
        operation({"page": INTEGER}, {"rows": THINGS, "total_pages": INTEGER}),
        ("rows",),
        PageNumber(argument=query("page"), pages=("total_pages",)),
    ),
]


@pytest.mark.parametrize(
    ("described", "items", "advance"),
    [case[1:] for case in RECOGNISED],
    ids=[case[0] for case in RECOGNISED],
)
def test_recognised(
    tmp_path: Path, described: Any, items: tuple[str, ...], advance: Advance
) -> None:
    found = of(lowered(tmp_path, described))
    assert (found.items, found.advance) == (items, advance)
    assert "$ref" in found.item


NOT_RECOGNISED = {
    "a list without pages": operation({"limit": INTEGER}, THINGS),
    "no list": operation({"after": STRING}, {"next": STRING, "id": STRING}),
    "a token that nothing takes": operation({}, {"data": THINGS, "next_page": STRING}),
    "several lists": operation({"page": INTEGER}, {"cats": THINGS, "dogs": THINGS}),
    "an offset in text": operation({"offset": STRING, "limit": INTEGER}, THINGS),
    "a flag named next": operation(
        {"cursor": STRING}, {"data": THINGS, "next": BOOLEAN}
    ),
}


@pytest.mark.parametrize("described", NOT_RECOGNISED.values(), ids=NOT_RECOGNISED)
def test_not_recognised(tmp_path: Path, described: dict[str, Any]) -> None:
    assert lowered(tmp_path, described).paginations == {}


def test_a_thing_with_a_list_is_no_list(tmp_path: Path) -> None:
    described = operation({"page": INTEGER}, {"name": STRING, "parts": THINGS})
    described["parameters"].append(
        {"name": "id", "in": "path", "required": True, "schema": STRING}
    )
    assert lowered(tmp_path, described, path="/things/{id}").paginations == {}


def test_fields_of_the_body_say_which_page(tmp_path: Path) -> None:
    described = operation({}, THINGS)
    described["requestBody"] = {
        "content": {
            "application/json": {
                "schema": {"properties": {"offset": INTEGER, "limit": INTEGER}}
            }
        }
    }
    slot = Slot(ArgumentPlace.FIELD, "offset")
    found = of(lowered(tmp_path, described, method="post"))
    assert found.advance == Offset(argument=slot)


def test_only_reading_is_repeated(tmp_path: Path) -> None:
    described = operation({"page": INTEGER}, THINGS)
    assert lowered(tmp_path, described, method="delete").paginations == {}


def test_the_path_names_one_of_several_arrays(tmp_path: Path) -> None:
    described = operation({"page": INTEGER}, {"cats": THINGS, "things": THINGS})
    assert of(lowered(tmp_path, described)).items == ("things",)


def test_the_total_is_found(tmp_path: Path) -> None:
    meta = {"properties": {"total": INTEGER}}
    described = operation({"page": INTEGER}, {"data": THINGS, "meta": meta})
    assert of(lowered(tmp_path, described)).total == ("meta", "total")


def configured(tmp_path: Path, text: str) -> tuple[list[str], list[ClientConfig]]:
    file = tmp_path / "restencil.toml"
    head = 'spec = "spec.json"\nout = "out"\npackage = "things"\n'
    file.write_text(f"{head}[pagination]\n{text}\n")
    diagnostics = Collector()
    configs = load_config(file, diagnostics)
    return [found.code for found in diagnostics.found], list(configs)


def stated(tmp_path: Path, text: str) -> Mapping[str, StatedPagination | None]:
    codes, (config,) = configured(tmp_path, text)
    assert not codes
    return config.pagination


UNUSUAL = operation(
    {"from": STRING},
    {"cats": THINGS, "paging": {"properties": {"token": STRING, "all": INTEGER}}},
)


def test_the_configuration_states_what_is_not_recognised(tmp_path: Path) -> None:
    pagination = stated(
        tmp_path,
        '"GET /things" = { kind = "cursor", parameter = "from", items = "cats", '
        'next = "paging.token", total = "paging.all" }',
    )
    found = of(lowered(tmp_path, UNUSUAL, pagination=pagination))
    assert found.items == ("cats",)
    assert found.advance == Cursor(argument=query("from"), next=("paging", "token"))
    assert found.total == ("paging", "all")


def test_the_configuration_turns_recognition_off(tmp_path: Path) -> None:
    described = operation({"page": INTEGER}, THINGS)
    pagination = stated(tmp_path, '"GET /things" = false')
    assert lowered(tmp_path, described, pagination=pagination).paginations == {}


@pytest.mark.parametrize(
    "text",
    [
        'kind = "cursor", parameter = "nowhere", next = "token", items = "cats"',
        'kind = "cursor", parameter = "from", next = "nowhere", items = "cats"',
        'kind = "cursor", parameter = "from", items = "cats"',
        'kind = "cursor", next = "paging.all", items = "cats"',
        'kind = "link-header", items = "paging"',
        'kind = "link-header", items = "nowhere"',
        'kind = "link-header", items = "cats", total = "nowhere"',
    ],
)
def test_what_does_not_fit_the_operation_is_reported(tmp_path: Path, text: str) -> None:
    pagination = stated(tmp_path, f'"GET /things" = {{ {text} }}')
    lowered(tmp_path, UNUSUAL, pagination=pagination, codes=("E428",))


def test_an_operation_that_does_not_exist_is_reported(tmp_path: Path) -> None:
    pagination = stated(tmp_path, '"GET /nothing" = false')
    lowered(tmp_path, UNUSUAL, pagination=pagination, codes=("E427",))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('"GET /things" = true', "E605"),
        ('"GET /things" = { kind = "magic" }', "E605"),
        ('"GET /things" = { items = "data" }', "E605"),
        ('"GET /things" = { kind = "offset", first = "1" }', "E605"),
        ('"GET /things" = { kind = "offset", parametre = "offset" }', "E604"),
    ],
)
def test_mistakes_in_the_configuration_are_reported(
    tmp_path: Path, text: str, code: str
) -> None:
    assert configured(tmp_path, text)[0] == [code]


KINDS = {
    "digitalocean/specification/DigitalOcean-public.v2.yaml": {
        NextURL: 87,
        PageNumber: 8,
        Cursor: 1,
    },
    "openai/openapi.yaml": {Cursor: 60, LastItem: 2},
    "github/api.github.com.json": {LinkHeader: 213, PageNumber: 68},
    "stripe/openapi/spec3.yaml": {LastItem: 100, Cursor: 7},
    "box/openapi/openapi.json": {Cursor: 40, Offset: 13},
    "kubernetes/1.35/api/v1.json": {Cursor: 28},
    "prefect/server/schema.json": {Offset: 19, PageNumber: 6, NextURL: 2},
}


@pytest.mark.parametrize("document", KINDS)
def test_real_documents(corpus: Path, document: str) -> None:
    diagnostics = Collector()
    tree = read(str(corpus / document), diagnostics)
    assert tree is not None
    found: dict[type[Advance], int] = {}
    api = lower(bundle(tree, diagnostics), diagnostics)
    for pagination in api.paginations.values():
        kind = type(pagination.advance)
        found[kind] = found.get(kind, 0) + 1
    assert found == KINDS[document]
