"""Values of the formats that the document states."""

from __future__ import annotations

import json

from tests.runtime.conftest import Package
from tests.runtime.scripted import Scripted
from tests.runtime.test_calls import json_reply


def test_bytes_are_sent_as_base64_and_text_as_it_is(
    package: Package, server: Scripted
) -> None:
    server.script = lambda request: json_reply({})
    with package("formats").Client(base_url=server.url) as client:
        client.values.replace(data=b"\xff\xfe")
        client.values.replace(data="//4=")
    assert [json.loads(request.body) for request in server.received] == [
        {"data": "//4="},
        {"data": "//4="},
    ]
