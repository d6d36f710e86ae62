"""What arrives is what the tables of styles say (OpenAPI 3.1.1, section 4.8.12.4).

The rows are written by hand, after the standard and after no code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest

from tests.roundtrip.forms import parts_of
from tests.roundtrip.packages import Package, imported
from tests.server import Answer, Received, Server, running

BINARY: Final = b"GIF\x00\xff"


@dataclass(frozen=True, slots=True)
class Row:
    """A call and what arrives.

    Attributes:
        values: The arguments by their names on the wire.
        target: The path and the query.
        headers: Some of the headers.
        body: The body; None where it is `parts`.
        parts: The parts of a multipart body.
    """

    values: Mapping[str, Any]
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | None = b""
    parts: tuple[tuple[str, bytes], ...] = ()


_COLORS: Final = {
    "text": "blue",
    "array": ["blue", "black", "brown"],
    "object": {"R": 100, "G": 200, "B": 150},
}
_SEVERAL: Final = {"array": _COLORS["array"], "object": _COLORS["object"]}
_EMPTY: Final = {"text": ""}
_RESERVED: Final = ":/?#[]@!$&'()*+,;=%20 %-ü"
"""The reserved characters, a triple, and what is encoded in any case."""
_JSON: Final = "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"

STYLES: Final = {
    "/path/simple/{text}/{array}/{object}": Row(
        _COLORS, "/path/simple/blue/blue,black,brown/R,100,G,200,B,150"
    ),
    "/path/simple_exploded/{text}/{array}/{object}": Row(
        _COLORS, "/path/simple_exploded/blue/blue,black,brown/R=100,G=200,B=150"
    ),
    "/path/label/{text}/{array}/{object}": Row(
        _COLORS, "/path/label/.blue/.blue,black,brown/.R,100,G,200,B,150"
    ),
    "/path/label_exploded/{text}/{array}/{object}": Row(
        _COLORS, "/path/label_exploded/.blue/.blue.black.brown/.R=100.G=200.B=150"
    ),
    "/path/matrix/{text}/{array}/{object}": Row(
        _COLORS,
        "/path/matrix/;text=blue/;array=blue,black,brown/;object=R,100,G,200,B,150",
    ),
    "/path/matrix_exploded/{text}/{array}/{object}": Row(
        _COLORS,
        "/path/matrix_exploded/;text=blue/;array=blue;array=black;array=brown"
        "/;R=100;G=200;B=150",
    ),
    "/query/form": Row(
        _COLORS,
        "/query/form?text=blue&array=blue,black,brown&object=R,100,G,200,B,150",
    ),
    "/query/form_exploded": Row(
        _COLORS,
        "/query/form_exploded?text=blue&array=blue&array=black&array=brown"
        "&R=100&G=200&B=150",
    ),
    "/query/spaces": Row(
        _SEVERAL,
        "/query/spaces?array=blue%20black%20brown&object=R%20100%20G%20200%20B%20150",
    ),
    "/query/pipes": Row(
        _SEVERAL,
        "/query/pipes?array=blue%7Cblack%7Cbrown&object=R%7C100%7CG%7C200%7CB%7C150",
    ),
    "/query/deep": Row(
        {"object": _COLORS["object"], "nested": {"a": [{"b": "c d"}, {"b": "[e]"}]}},
        "/query/deep?object%5BR%5D=100&object%5BG%5D=200&object%5BB%5D=150"
        "&nested%5Ba%5D%5B0%5D%5Bb%5D=c%20d&nested%5Ba%5D%5B1%5D%5Bb%5D=%5Be%5D",
    ),
    "/header/simple": Row(
        _COLORS,
        "/header/simple",
        {
            "text": "blue",
            "array": "blue,black,brown",
            "object": "R,100,G,200,B,150",
        },
    ),
    "/header/simple_exploded": Row(
        _COLORS,
        "/header/simple_exploded",
        {
            "text": "blue",
            "array": "blue,black,brown",
            "object": "R=100,G=200,B=150",
        },
    ),
    "/cookie/form": Row(
        _COLORS,
        "/cookie/form",
        {"cookie": "text=blue; array=blue,black,brown; object=R,100,G,200,B,150"},
    ),
    "/content/{path}": Row(
        dict.fromkeys(("path", "query", "header", "cookie"), _COLORS["object"]),
        f"/content/{_JSON}?query={_JSON}",
        {"header": '{"R":100,"G":200,"B":150}', "cookie": f"cookie={_JSON}"},
    ),
    "/query/reserved": Row(
        {
            "text": _RESERVED,
            "array": ["a/b", "c:d"],
            "object": {"a[b]": "c[d]/e"},
        },
        "/query/reserved?text=:/?%23%5B%5D@!$%26'()*%2B,;%3D%20%20%25-%C3%BC"
        "&array=a/b,c:d&object%5Ba%5Bb%5D%5D=c%5Bd%5D/e",
    ),
    "/query/empty": Row(
        {"flag": "", "array": "", "text": ""}, "/query/empty?flag=&array=&text="
    ),
    "/form/reserved": Row(
        {"text": _RESERVED, "array": ["a/b", "c#d"]},
        "/form/reserved",
        {"content-type": "application/x-www-form-urlencoded"},
        b"text=:/?#[]@!$%26'()*%2B,;%3D%20%20%25-%C3%BC&array=a/b,c#d",
    ),
}
"""What is sent for the values of the standard's tables, by path."""

RESERVED: Final = {
    "/files/{name}": Row(
        {
            "name": _RESERVED,
            "theme": _RESERVED,
            "plain": "a=b%20 c",
            "several": {"R": "1/2", "G": ";"},
        },
        "/files/:%2F%3F%23%5B%5D@!$&'()*+,;=%20%20%25-%C3%BC",
        {
            "cookie": "theme=:/?#[]@!$&'()*+%2C%3B=%20%20%25-%C3%BC; plain=a=b%20%20c; "
            "R=1/2; G=%3B"
        },
    ),
}
"""What is sent for reserved characters in paths and cookies (OpenAPI 3.2.0, 4.12.2)."""

SWAGGER: Final = {
    "/search": Row(
        {"text": "t", "in": ["a", "b c"], "authors": ["a b", "c"]},
        "/search",
        body=b"text=t&in=a%20b%20c&authors=a%20b%09c",
    ),
}
"""What is sent for `collectionFormat`."""

EMPTY: Final = {
    "/query/form": Row(_EMPTY, "/query/form?text="),
    "/query/form_exploded": Row(_EMPTY, "/query/form_exploded?text="),
    "/header/simple": Row(_EMPTY, "/header/simple", {"text": ""}),
    "/cookie/form": Row(_EMPTY, "/cookie/form", {"cookie": "text="}),
}
"""What is sent for empty strings; in paths there is nowhere to put them."""

_PET: Final = {"id": 10, "name": "doggie", "photoUrls": ["a b", "c"]}
_PET_TEXT: Final = b'{"name":"doggie","photoUrls":["a b","c"],"id":10}'
_OCTETS: Final = "/body/application/octetstream"

ECHO: Final = {
    "/path/string/{path_string}/integer/{path_integer}"
    "/{enum_nonref_string_path}/{enum_ref_string_path}": Row(
        {
            "path_string": "a/b c",
            "path_integer": -5,
            "enum_nonref_string_path": "success",
            "enum_ref_string_path": "failure",
        },
        "/path/string/a%2Fb%20c/integer/-5/success/failure",
    ),
    "/form/integer/boolean/string": Row(
        {"integer_form": 5, "boolean_form": True, "string_form": "a&b=c d"},
        "/form/integer/boolean/string",
        {"content-type": "application/x-www-form-urlencoded"},
        b"integer_form=5&boolean_form=true&string_form=a%26b%3Dc%20d",
    ),
    "/form/oneof": Row(
        {"form1": "ü", "form2": 2}, "/form/oneof", {}, b"form1=%C3%BC&form2=2"
    ),
    "/form/object/multipart": Row(
        {"marker": {"name": "ü"}},
        "/form/object/multipart",
        body=None,
        parts=(("marker", '{"name": "ü"}'.encode()),),
    ),
    "/header/integer/boolean/string/enums": Row(
        {
            "integer_header": 5,
            "boolean_header": False,
            "string_header": "a b",
            "enum_nonref_string_header": "success",
            "enum_ref_string_header": "unclassified",
        },
        "/header/integer/boolean/string/enums",
        {
            "integer_header": "5",
            "boolean_header": "false",
            "string_header": "a b",
            "enum_nonref_string_header": "success",
            "enum_ref_string_header": "unclassified",
        },
    ),
    "/query/enum_ref_string": Row(
        {"enum_nonref_string_query": "success", "enum_ref_string_query": "failure"},
        "/query/enum_ref_string?enum_nonref_string_query=success"
        "&enum_ref_string_query=failure",
    ),
    "/query/datetime/date/string": Row(
        {
            "datetime_query": "2024-02-29T23:59:58+01:00",
            "date_query": "2024-02-29",
            "string_query": "a+b",
        },
        "/query/datetime/date/string?datetime_query=2024-02-29T23%3A59%3A58%2B01%3A00"
        "&date_query=2024-02-29&string_query=a%2Bb",
    ),
    "/query/integer/boolean/string": Row(
        {"integer_query": 0, "boolean_query": False, "string_query": ""},
        "/query/integer/boolean/string"
        "?integer_query=0&boolean_query=false&string_query=",
    ),
    "/query/style_form/explode_true/array_string": Row(
        {"query_object": {"values": ["a", "b c"]}},
        "/query/style_form/explode_true/array_string?values=%5B%22a%22%2C%22b%20c%22%5D",
    ),
    "/query/style_form/explode_false/array_integer": Row(
        {"query_object": [1, 2, 3]},
        "/query/style_form/explode_false/array_integer?query_object=1,2,3",
    ),
    "/query/style_form/explode_false/array_string": Row(
        {"query_object": ["a,b", "c"]},
        "/query/style_form/explode_false/array_string?query_object=a%2Cb,c",
    ),
    "/query/style_form/explode_true/object": Row(
        {"query_object": {"id": 1, "name": "n"}},
        "/query/style_form/explode_true/object?id=1&name=n",
    ),
    "/query/style_form/explode_true/object/allOf": Row(
        {"query_object": {"id": 1, "text": "t"}},
        "/query/style_form/explode_true/object/allOf?id=1&text=t",
    ),
    "/query/style_deepObject/explode_true/object": Row(
        {"query_object": {"id": 1, "category": {"name": "n"}}},
        "/query/style_deepObject/explode_true/object"
        "?query_object%5Bid%5D=1&query_object%5Bcategory%5D%5Bname%5D=n",
    ),
    "/query/style_deepObject/explode_true/object/allOf": Row(
        {"query_object": {"size": "s", "id": 1}},
        "/query/style_deepObject/explode_true/object/allOf"
        "?query_object%5Bsize%5D=s&query_object%5Bid%5D=1",
    ),
    f"{_OCTETS}/binary": Row(
        {"body": BINARY},
        f"{_OCTETS}/binary",
        {"content-type": "application/octet-stream"},
        BINARY,
    ),
    "/echo/body/Pet": Row(_PET, "/echo/body/Pet", {}, _PET_TEXT),
    "/echo/body/allOf/Pet": Row(_PET, "/echo/body/allOf/Pet", {}, _PET_TEXT),
    "/echo/body/Pet/response_string": Row(
        _PET, "/echo/body/Pet/response_string", {}, _PET_TEXT
    ),
    "/echo/body/Tag/response_string": Row(
        {"id": 1}, "/echo/body/Tag/response_string", {}, b'{"id":1}'
    ),
    "/echo/body/FreeFormObject/response_string": Row(
        {"body": {"a": [None]}},
        "/echo/body/FreeFormObject/response_string",
        {},
        b'{"a":[null]}',
    ),
    "/echo/body/string_enum": Row(
        {"body": "success"}, "/echo/body/string_enum", {}, b'"success"'
    ),
    "/binary/gif": Row({}, "/binary/gif"),
    f"{_OCTETS}/single_binary": Row(
        {"my-file": BINARY},
        f"{_OCTETS}/single_binary",
        body=None,
        parts=(("my-file", BINARY),),
    ),
    f"{_OCTETS}/array_of_binary": Row(
        {"files": [BINARY, b""]},
        f"{_OCTETS}/array_of_binary",
        body=None,
        parts=(("files", BINARY), ("files", b"")),
    ),
    "/auth/http/basic": Row(
        {}, "/auth/http/basic", {"authorization": "Basic dXNlcjpwYXNz"}
    ),
    "/auth/http/bearer": Row({}, "/auth/http/bearer", {"authorization": "Bearer t0k"}),
}
"""What is sent by the operations of `echo_api.yaml`, by path."""


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that sends back what it is sent."""
    with running() as server:
        server.answer = _echo
        yield server


def test_styles(tmp_path: Path, server: Server) -> None:
    with imported("styles", tmp_path) as package:
        assert {o.path for o in package.api.operations} == STYLES.keys()
        for rows in (STYLES, EMPTY):
            _check(package, server, rows)


def test_reserved_characters_in_paths_and_cookies(
    tmp_path: Path, server: Server
) -> None:
    with imported("openapi_3_2", tmp_path) as package:
        _check(package, server, RESERVED, devices="t0k")


def test_collection_formats(tmp_path: Path, server: Server) -> None:
    with imported("swagger_2", tmp_path) as package:
        server.answer = lambda request: Answer(
            200, b"[]", {"Content-Type": "application/json"}
        )
        _check(package, server, SWAGGER, key="k3y")


@pytest.mark.parametrize("name", ["%2e", ".%2E", "..", "%2E%2e"])
def test_encoded_dots_are_no_way_out_of_the_path(
    tmp_path: Path, server: Server, name: str
) -> None:
    with (
        imported("openapi_3_2", tmp_path) as package,
        package.module.Client(base_url=server.url, devices_token="t0k") as client,
    ):
        with pytest.raises(ValueError, match="cannot be"):
            client.files.get(name)
        assert not server.received


def test_echo(corpus: Path, tmp_path: Path, server: Server) -> None:
    with imported("openapi-generator-cases/echo_api.yaml", tmp_path) as package:
        assert {o.path for o in package.api.operations} == ECHO.keys()
        _check(package, server, ECHO, username="user", password="pass", bearer="t0k")


def _echo(request: Received) -> Answer:
    media_type = request.headers.get("accept", "").partition(",")[0]
    body = request.body if media_type == "application/json" else b"text"
    return Answer(200, body, {"Content-Type": media_type})


def _check(
    package: Package, server: Server, rows: Mapping[str, Row], **credentials: str
) -> None:
    stated = [name for names in package.names.credentials.values() for name in names]
    values = dict(zip(stated, credentials.values(), strict=False))
    with package.module.Client(base_url=server.url, **values) as client:
        for operation in package.api.operations:
            if operation.path in rows:
                row = rows[operation.path]
                package.method(client, operation)(**_keywords(package, operation, row))
                _compare(row, server.received[-1])


def _keywords(package: Package, operation: Any, row: Row) -> dict[str, Any]:
    pairs = zip(
        package.api.arguments[operation.id],
        package.names.arguments[operation.id],
        strict=True,
    )
    names = {argument.wire_name.strip(): str(name) for argument, name in pairs}
    return {names[wire]: value for wire, value in row.values.items()}


def _compare(row: Row, request: Received) -> None:
    assert request.target == row.target
    assert {name: request.headers.get(name) for name in row.headers} == row.headers
    if row.body is not None:
        assert request.body == row.body
    else:
        assert tuple(parts_of(request)) == row.parts
