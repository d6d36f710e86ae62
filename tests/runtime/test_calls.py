"""Calls, their options and their views, by both clients."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, chunked, head, reply, running

THING = {"id": 1, "name": "lamp", "color": "red"}


def json_reply(value: Any, status: str = "200 OK", **headers: str) -> Any:
    return reply(
        json.dumps(value).encode(), status, content_type="application/json", **headers
    )


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    server.script = lambda request: json_reply(THING)
    return drive.client(server.url)


def test_a_call_sends_what_it_is_given(
    drive: Driver, client: Any, server: Scripted
) -> None:
    thing = drive.run(client.things.create(name="lamp", color="red"))
    assert (thing.id, thing.name, thing.color) == (1, "lamp", "red")
    (request,) = server.received
    assert (request.method, request.target) == ("POST", "/things")
    assert json.loads(request.body) == {"name": "lamp", "color": "red"}
    assert request.headers["authorization"] == "Bearer t0ken"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"] == "things-api/0.1.0"
    assert "gzip" in request.headers["accept-encoding"]
    assert not [name for name in request.headers if name.startswith("x-")]


def test_headers_replace_others_whatever_their_case(
    drive: Driver, client: Any, server: Scripted
) -> None:
    headers = {"AUTHORIZATION": "Custom", "accept": "text/plain", "X-More": "1"}
    drive.run(client.things.get("1", extra_headers=headers))
    received = server.received[0].headers
    assert received["authorization"] == "Custom"
    assert received["accept"] == "text/plain"
    assert received["x-more"] == "1"


def test_omit_removes_a_header(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(THING)
    omit = drive.package.omit
    client = drive.client(
        server.url, default_headers={"User-Agent": omit, "x-client": "a"}
    )
    removed = {"X-Client": omit, "Authorization": omit}
    drive.run(client.things.get("1", extra_headers=removed))
    assert not {"user-agent", "x-client", "authorization"} & set(
        server.received[0].headers
    )


def test_a_header_with_a_line_break_is_refused_without_its_value(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with pytest.raises(ValueError, match=r"'X-Key' cannot hold '.n' at position 6"):
        drive.run(client.things.get("1", extra_headers={"X-Key": "secret\n"}))
    assert not server.received


def test_queries_are_added_and_replaced(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply([])
    client = drive.client(server.url, default_query={"version": 2, "page": 1})
    drive.run(
        client.things.list(
            color=["a b", ""], page=3, extra_query={"page": 4, "deep": True}
        )
    )
    assert (
        server.received[0].target
        == "/things?version=2&color=a%20b&color=&page=4&deep=true"
    )


def test_members_are_added_to_a_body(
    drive: Driver, client: Any, server: Scripted
) -> None:
    extra = {"secret_option": [1], "color": None}
    drive.run(client.things.create(name="a", color="red", extra_body=extra))
    assert json.loads(server.received[0].body) == {
        "name": "a",
        "color": None,
        "secret_option": [1],
    }


def test_members_make_a_body_where_there_is_none(
    drive: Driver, client: Any, server: Scripted
) -> None:
    drive.run(client.things.delete("1", extra_body={"force": True}))
    assert json.loads(server.received[0].body) == {"force": True}


def test_an_option_that_does_not_exist_is_refused(
    drive: Driver, client: Any, server: Scripted
) -> None:
    with pytest.raises(TypeError, match="no option 'timout'"):
        drive.run(client.things.get("1", timout=3))
    with pytest.raises(TypeError, match="no option 'max_retry'"):
        client.with_options(max_retry=3)
    with pytest.raises(TypeError, match="no option 'max_retry'"):
        drive.client(server.url, max_retry=3)
    assert not server.received


@pytest.mark.parametrize("thing_id", ["", ".", "..", None])
def test_a_path_parameter_that_leads_elsewhere_is_refused(
    drive: Driver, client: Any, server: Scripted, thing_id: Any
) -> None:
    with pytest.raises(ValueError, match=r"thing_id|lead elsewhere"):
        drive.run(client.things.get(thing_id))
    assert not server.received


def test_a_path_parameter_is_quoted(
    drive: Driver, client: Any, server: Scripted
) -> None:
    drive.run(client.things.get("../a b?c=1#d%2f"))
    assert server.received[0].target == "/things/..%2Fa%20b%3Fc%3D1%23d%252f"


def test_a_timeout_is_that_of_the_call(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [0.4, b"HTTP/1.1 204 No Content\r\n\r\n"]
    client = drive.client(server.url, max_retries=0)
    with pytest.raises(
        drive.package.APITimeoutError, match=r"GET .*/things/1 timed out"
    ):
        drive.run(client.things.get("1", timeout=0.05))
    assert drive.run(client.things.delete("1", timeout=None)) is None


def test_with_options_keeps_all_else_and_the_connections(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: json_reply(THING)
    client = drive.client(server.url, default_headers={"X-A": "1"}, timeout=7)
    view = client.with_options(default_headers={"X-B": "2"}, max_retries=5)
    drive.run(client.things.get("1"))
    drive.run(view.things.get("1"))
    drive.run(view.close())
    drive.run(client.things.get("1"))
    first, second, third = (request.headers for request in server.received)
    assert ("x-b" in first, "x-b" in second, "x-b" in third) == (False, True, False)
    assert second["x-a"] == "1" and second["authorization"] == "Bearer t0ken"
    assert view.http_client is client.http_client
    assert server.connections == 1


def test_a_raw_response_tells_all(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply(
        THING, "201 Created", x_request_id="r1", x_ratelimit_remaining="9"
    )
    client = drive.client(server.url)
    response = drive.run(client.things.with_raw_response.create(name="lamp"))
    assert isinstance(response, drive.package.APIResponse)
    assert (response.status_code, response.request_id) == (201, "r1")
    assert response.headers["X-Request-Id"] == "r1"
    assert response.rate_limit.remaining == 9
    assert response.retries_taken == 0
    assert response.elapsed.total_seconds() > 0
    assert response.method == "POST" and response.url == f"{server.url}/things"
    assert response.json() == THING and json.loads(response.content) == THING
    assert json.loads(response.text) == THING
    assert response.parse().name == "lamp"
    assert repr(response) == f"<APIResponse 201 Created (POST {server.url}/things)>"
    assert json.loads(server.received[0].body) == {"name": "lamp"}
    assert not [name for name in server.received[0].headers if name.startswith("x-")]


def test_views_lead_to_views(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply({"bulb": 1})
    client = drive.client(server.url)
    for view in (
        client.with_raw_response.things.parts,
        client.things.with_raw_response.parts,
        client.things.parts.with_raw_response,
    ):
        assert drive.run(view.list("1")).parse() == {"bulb": 1}
    for view in (
        client.with_streaming_response.things.parts,
        client.things.with_streaming_response.parts,
        client.things.parts.with_streaming_response,
    ):
        parsed = drive.within(view.list("1"), lambda got: drive.run(got.parse()))
        assert parsed == {"bulb": 1}
    assert {request.target for request in server.received} == {"/things/1/parts"}


def test_views_have_the_names_and_words_of_methods(drive: Driver, client: Any) -> None:
    things = client.things
    for view in (things.with_raw_response, things.with_streaming_response):
        assert view.create.__name__ == "create"
        assert view.create.__doc__ == things.create.__doc__


def test_a_raw_view_raises_the_same_errors(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply({"message": "gone"}, "404 Not Found")
    client = drive.client(server.url)
    with pytest.raises(drive.package.NotFoundError, match="404 Not Found: gone"):
        drive.run(client.things.with_raw_response.get("1"))
    opening = client.things.with_streaming_response.get("1")
    with pytest.raises(drive.package.NotFoundError, match="404 Not Found: gone"):
        drive.within(opening, lambda response: None)


def test_a_streamed_response_is_read_piece_by_piece(
    drive: Driver, server: Scripted
) -> None:
    pieces = [b"first\nsec", b"ond\n\xc3", b"\xa9\n"]
    server.script = lambda request: chunked(pieces)
    view = drive.client(server.url).things.with_streaming_response

    def read(get: str) -> Any:
        return drive.within(
            view.note("1"), lambda response: drive.all(getattr(response, get)())
        )

    assert b"".join(read("iter_bytes")) == b"".join(pieces)
    assert "".join(read("iter_text")) == "first\nsecond\né\n"
    assert read("iter_lines") == ["first", "second", "é"]
    assert (
        drive.within(view.note("1"), lambda got: drive.run(got.text()))
        == "first\nsecond\né\n"
    )
    assert (
        drive.within(view.note("1"), lambda got: drive.run(got.parse()))
        == "first\nsecond\né\n"
    )


def test_a_streamed_response_is_sent_when_it_is_entered(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: chunked([b"a", 0.05, b"b"])
    client = drive.client(server.url)
    opening = client.things.with_streaming_response.note("1")
    assert not server.received
    drive.within(opening, lambda response: None)
    assert len(server.received) == 1
    assert drive.run(client.things.note("1")) == "ab"


def test_undocumented_endpoints(drive: Driver, client: Any, server: Scripted) -> None:
    thing = drive.run(client.get("/new/1", cast_to=drive.package.models.Thing))
    assert thing.name == "lamp"
    assert drive.run(client.post("new", cast_to=dict, body={"a": 1})) == THING
    assert drive.run(client.put("/new", cast_to=bytes, body=b"raw"))[:1] == b"{"
    assert drive.run(client.patch("/new", cast_to=str, query={"a": [1, 2]}))[:1] == "{"
    assert drive.run(client.delete("/new", cast_to=type(None), timeout=3)) is None
    raw = drive.run(client.with_raw_response.request("report", "/new", cast_to=object))
    assert raw.parse() == THING
    first, second, third, fourth, fifth, sixth = server.received
    assert (first.method, first.target) == ("GET", "/new/1")
    assert first.headers["authorization"] == "Bearer t0ken"
    assert (second.target, second.body) == ("/new", b'{"a":1}')
    assert third.headers["content-type"] == "application/octet-stream"
    assert (third.body, fourth.target) == (b"raw", "/new?a=1&a=2")
    assert fifth.method == "DELETE" and sixth.method == "REPORT"


def test_credentials_stay_with_the_api(drive: Driver, client: Any) -> None:
    with running() as other:
        other.script = lambda request: json_reply(THING)
        drive.run(client.get(f"{other.url}/x", cast_to=dict))
    assert "authorization" not in other.received[0].headers


def test_an_http_client_that_is_given_has_its_say(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: json_reply(THING)
    own = {"X-Own": "1", "Accept": "never"}
    http_client = drive.http_client(headers=own, params={"own": "1"})
    client = drive.client(server.url, http_client=http_client)
    drive.run(client.things.get("1"))
    request = server.received[0]
    assert request.headers["x-own"] == "1"
    assert request.headers["accept"] == "application/json"
    assert request.target == "/things/1?own=1"
    drive.run(client.close())
    assert not http_client.is_closed
    drive.close(http_client)


def test_a_closed_client_says_so(drive: Driver, client: Any) -> None:
    drive.run(client.things.get("1"))
    drive.run(client.close())
    with pytest.raises(RuntimeError, match="the client is closed"):
        drive.run(client.things.get("1"))


def test_a_client_needs_a_url(drive: Driver) -> None:
    with pytest.raises(ValueError, match="'localhost:80' has no http"):
        drive.client("localhost:80")


def test_a_constant_need_not_be_given(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: json_reply({"id": "p1"})
    client = drive.client(server.url)
    assert drive.run(client.payments.create(amount=1)).id == "p1"
    assert json.loads(server.received[-1].body) == {"amount": 1, "kind": "card"}


def test_a_deprecated_method_warns_at_the_line_that_calls(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: [head("204 No Content")]
    with pytest.warns(DeprecationWarning, match="^things.old is deprecated$") as caught:
        drive.run(client.things.old("1"))
    assert caught[0].filename == __file__
    assert type(client.things).old.__deprecated__ == "things.old is deprecated"
