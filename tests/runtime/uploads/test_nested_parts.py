"""Parts told from each other by position, and parts inside parts (OpenAPI 3.2.0, 4.15)."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Request, Scripted, head

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, package: Package) -> Iterator[Driver]:
    """Drives one of the two clients."""
    credentials = {"devices_token": "t"}
    with request.param(package("openapi_3_2"), credentials) as driver:
        yield driver


@pytest.fixture
def searches(drive: Driver, server: Scripted) -> Any:
    server.script = lambda request: [head("204 No Content")]
    return drive.client(server.url).searches


def parsed(request: Request) -> list[Message]:
    """Return the parts of a request's body."""
    stated = request.headers["content-type"]
    message = BytesParser().parsebytes(
        f"Content-Type: {stated}\r\n\r\n".encode() + request.body
    )
    return inside(message)


def inside(message: Message) -> list[Message]:
    assert message.is_multipart() and not message.defects
    return [part for part in message.get_payload() if isinstance(part, Message)]


def shown(part: Message) -> tuple[str, bytes]:
    """Return the media type and the content of a part."""
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return part["Content-Type"] or "", content


def test_items_are_described_by_their_position(
    drive: Driver, searches: Any, server: Scripted
) -> None:
    body = [{"name": "lamp"}, "# Lamps", PNG, ("a.gif", b"GIF")]
    drive.run(searches.send_documents(body=body))
    request = server.received[0]
    assert request.headers["content-type"].startswith("multipart/mixed; boundary=")
    parts = parsed(request)
    assert list(map(shown, parts)) == [
        ("application/json", b'{"name": "lamp"}'),
        ("text/markdown", b"# Lamps"),
        ("image/png", PNG),
        ("image/gif", b"GIF"),
    ]
    assert [part["X-Role"] for part in parts] == ["about", None, None, None]
    assert all(part["Content-Disposition"] is None for part in parts)


def test_items_that_nothing_is_said_of_are_json(
    drive: Driver, searches: Any, server: Scripted
) -> None:
    drive.run(searches.send_many(body=[{"name": "lamp"}, {"color": "red"}]))
    assert list(map(shown, parsed(server.received[0]))) == [
        ("application/json", b'{"name": "lamp"}'),
        ("application/json", b'{"color": "red"}'),
    ]


def test_parts_have_parts(drive: Driver, searches: Any, server: Scripted) -> None:
    lamp = {"name": "lamp"}
    drive.run(
        searches.send_nested(
            form={"names": ["a", "b c"], "thing": lamp},
            both={"note": "# Note", "thing": lamp},
            list=[lamp, {"name": "chair"}],
            each=[lamp, lamp],
        )
    )
    form, both, whole, *each = parsed(server.received[0])
    assert shown(form) == (
        "application/x-www-form-urlencoded",
        b"names=a%7Cb%20c&thing=%7B%22name%22%3A%22lamp%22%7D",
    )
    assert [shown(part) for part in inside(both)] == [
        ("text/markdown", b"# Note"),
        ("application/json", b'{"name": "lamp"}'),
    ]
    assert 'name="note"' in inside(both)[0]["Content-Disposition"]
    assert whole["X-Role"] == "all"
    assert 'name="list"' in whole["Content-Disposition"]
    assert [shown(part)[1] for part in inside(whole)] == [
        b'{"name": "lamp"}',
        b'{"name": "chair"}',
    ]
    assert [[shown(p)[1] for p in inside(part)] for part in each] == [[b"lamp"]] * 2


def test_models_are_parts_as_well(
    drive: Driver, searches: Any, server: Scripted
) -> None:
    lamp = drive.package.models.Thing.model_validate({"name": "lamp"})
    drive.run(searches.send_nested(form={}, each=[lamp]))
    form, each = parsed(server.received[0])
    assert shown(form)[1] == b""
    assert [shown(part)[1] for part in inside(each)] == [b"lamp"]


def test_what_is_inside_can_be_sent_again(
    drive: Driver, searches: Any, server: Scripted
) -> None:
    busy = [head("503 Busy", content_length="0", retry_after="0")]
    server.script = lambda request: [busy.pop() if busy else head("204 No Content")]
    drive.run(searches.send_documents(body=[{"name": "lamp"}, "text", PNG]))
    first, second = (request.body for request in server.received)
    assert first == second
