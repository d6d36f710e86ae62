"""Bodies that can be of several media types: the caller chooses one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.server import Answer, Server, running


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that takes everything."""
    with running() as found:
        found.answer = Answer(204)
        yield found


@pytest.fixture
def notes(package: Package, server: Server) -> Iterator[Any]:
    """The methods of an API whose bodies can be of several media types."""
    with package("content_types").Client(base_url=server.url) as client:
        yield client.notes


def test_the_preferred_one_is_sent_unless_told_otherwise(
    notes: Any, server: Server
) -> None:
    notes.update(1, text="Milk")
    notes.update(1, text="Milk", content_type="application/json")
    first, second = server.received
    assert first.headers["content-type"] == "application/merge-patch+json"
    assert second.headers["content-type"] == "application/json"
    assert first.body == second.body == b'{"text":"Milk"}'


def test_a_body_as_a_whole_takes_the_place_of_its_members(
    notes: Any, server: Server
) -> None:
    notes.replace(1, body="Milk", content_type="text/plain")
    (received,) = server.received
    assert received.headers["content-type"] == "text/plain"
    assert received.body == b"Milk"


def test_a_form_with_a_file_is_one_of_the_choices(notes: Any, server: Server) -> None:
    notes.add(text="Milk", content_type="text/plain")
    notes.add(file=b"Milk", request_content_type="multipart/form-data")
    first, second = server.received
    assert first.json() == {"text": "Milk", "content_type": "text/plain"}
    assert second.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"Milk" in second.body


def test_another_media_type_is_refused(notes: Any, server: Server) -> None:
    with pytest.raises(ValueError, match="takes no 'text/html'"):
        notes.replace(1, body="Milk", content_type="text/html")
    assert not server.received


def test_of_several_texts_plain_text_is_asked_for(notes: Any, server: Server) -> None:
    server.answer = Answer(200, b"Milk", {"Content-Type": "text/plain"})
    assert notes.read_log() == "Milk"
    assert server.received[-1].headers["accept"] == "text/plain"


@pytest.fixture
def bodies(package: Package, server: Server) -> Iterator[Any]:
    """The methods of an API with a body that can be left out."""
    with package("bodies").Client(base_url=server.url) as client:
        yield client.bodies


def test_a_body_that_can_be_left_out_is_sent_as_a_whole_or_not_at_all(
    bodies: Any, server: Server
) -> None:
    bodies.replace_optional(1, name="lamp", parts=[])
    bodies.replace_optional(2, dry=True)
    bodies.replace_optional(3, extra_body={"name": "lamp", "parts": []})
    first, second, third = server.received
    assert first.json() == third.json() == {"name": "lamp", "parts": []}
    assert second.body == b""
    assert "content-type" not in second.headers
    with pytest.raises(TypeError, match="takes no body, or one with 'name', 'parts'"):
        bodies.replace_optional(4, odd_key="odd")


def test_there_is_no_body_where_none_of_its_fields_is_given(
    bodies: Any, server: Server
) -> None:
    bodies.send_note()
    bodies.patch_optional()
    for request in server.received:
        assert request.body == b""
        assert "content-type" not in request.headers


def test_an_empty_body_is_sent_where_it_is_needed_or_wanted(
    bodies: Any, server: Server
) -> None:
    bodies.replace_note()
    bodies.send_note(extra_body={})
    bodies.send_note(content_type="application/json")
    assert [request.json() for request in server.received] == [{}, {}, {}]
    bodies.send_note(content_type="application/x-www-form-urlencoded")
    assert server.received[-1].headers["content-type"] == (
        "application/x-www-form-urlencoded"
    )


def test_one_field_makes_a_body(bodies: Any, server: Server) -> None:
    bodies.send_note(text="")
    bodies.send_note(extra_body={"text": "Milk"})
    assert [request.json() for request in server.received] == [
        {"text": ""},
        {"text": "Milk"},
    ]
