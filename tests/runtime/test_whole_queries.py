"""Parameters that are the whole query (OpenAPI 3.2.0, section 4.12.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.runtime.scripted import Scripted
from tests.runtime.test_calls import json_reply


@pytest.fixture
def client(package: Package, server: Scripted) -> Iterator[Any]:
    server.script = lambda request: json_reply([])
    with package("openapi_3_2").Client(
        devices_token="t", base_url=server.url
    ) as client:
        yield client


def test_a_form(client: Any, server: Scripted) -> None:
    client.things.list(criteria={"color": "red & blue", "sizes": [1, 2]})
    client.things.list()
    targets = [request.target for request in server.received]
    assert targets == ["/things?color=red%20%26%20blue&sizes=1&sizes=2", "/things"]


def test_a_json_text(client: Any, server: Scripted) -> None:
    client.things.parts.list(filter={"a": "ü"})
    assert server.received[0].target == "/parts?%7B%22a%22%3A%22%5Cu00fc%22%7D"


def test_another_text(client: Any, server: Scripted) -> None:
    client.things.parts.select(selector="$.a.b[1:1]")
    assert server.received[0].target == "/parts/selected?%24.a.b%5B1%3A1%5D"


def test_more_is_added_behind_it(client: Any, server: Scripted) -> None:
    client.things.list(criteria={"color": "red"}, extra_query={"page": 2})
    assert server.received[0].target == "/things?color=red&page=2"


def test_fields_have_styles_of_their_own(client: Any, server: Scripted) -> None:
    client.searches.search(
        wanted={
            "colors": ["red", "blue"],
            "size": {"min": 1},
            "range": {"from": 2, "to": 3},
            "path": "/a?b",
        }
    )
    written = "colors=red%20blue&size%5Bmin%5D=1&from=2&to=3&path=/a?b"
    assert server.received[0].target == f"/searches?{written}"
