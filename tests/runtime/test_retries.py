"""When requests are repeated, by both clients, against a real server."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Any

import pytest

from tests.runtime.clock import NOW, FakeClock
from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, Then, head, reply
from tests.runtime.test_calls import THING, json_reply

OK = head("200 OK", content_type="application/json", content_length="2") + b"{}"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def make(drive: Driver, server: Scripted, clock: FakeClock) -> Callable[..., Any]:
    """Returns a client that goes by the fake clock."""

    def made(**options: Any) -> Any:
        return drive.client(server.url, retries=clock.policy(drive.package, **options))

    return made


def script(server: Scripted, *answers: Any) -> None:
    """Let a server answer one thing after another, the last one for ever."""
    left = list(answers)

    def answer(request: Any) -> Any:
        return left.pop(0) if len(left) > 1 else left[0]

    server.script = answer


def status(line: str, **headers: str) -> Any:
    return reply(b"", line, **headers)


@pytest.mark.parametrize("code", [408, 425, 429, 500, 502, 503, 504])
def test_a_status_that_may_pass_is_tried_again(
    drive: Driver, make: Any, server: Scripted, clock: FakeClock, code: int
) -> None:
    script(server, status(f"{code} Oops"), status(f"{code} Oops"), json_reply(THING))
    response = drive.run(make().things.with_raw_response.get("1"))
    assert response.retries_taken == 2
    assert len(server.received) == 3
    assert clock.slept == [0.5, 1.0]


@pytest.mark.parametrize("code", [400, 401, 404, 409, 422, 501, 505])
def test_other_statuses_are_final(
    drive: Driver, make: Any, server: Scripted, code: int
) -> None:
    script(server, status(f"{code} Oops"))
    with pytest.raises(drive.package.APIStatusError):
        drive.run(make().things.get("1"))
    assert len(server.received) == 1


def test_it_gives_up_in_the_end(drive: Driver, make: Any, server: Scripted) -> None:
    script(server, status("500 Oops"))
    with pytest.raises(drive.package.InternalServerError) as caught:
        drive.run(make().things.get("1"))
    assert caught.value.retries_taken == 2
    assert len(server.received) == 3


@pytest.mark.parametrize("limit", [0, 1, 5])
def test_a_call_says_how_often(
    drive: Driver, make: Any, server: Scripted, limit: int
) -> None:
    script(server, status("500 Oops"))
    client = make(max_retries=3)
    with pytest.raises(drive.package.InternalServerError):
        drive.run(client.things.get("1", max_retries=limit))
    with pytest.raises(drive.package.InternalServerError):
        drive.run(client.with_options(max_retries=limit).things.get("1"))
    assert len(server.received) == 2 * (limit + 1)


def test_the_wait_doubles_up_to_a_limit_and_is_drawn(
    drive: Driver, make: Any, server: Scripted, clock: FakeClock
) -> None:
    script(server, status("500 Oops"))
    clock.chance = 0.5
    client = make(max_retries=5, initial_delay=1, max_delay=6)
    with pytest.raises(drive.package.InternalServerError):
        drive.run(client.things.get("1"))
    assert clock.slept == [0.5, 1, 2, 3, 3]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry_after": "7"}, 7),
        ({"retry_after": "1.5"}, 1.5),
        ({"retry_after": "0"}, 0),
        ({"retry_after_ms": "250", "retry_after": "7"}, 0.25),
        ({"retry_after": formatdate(NOW + 30, usegmt=True)}, 30),
        ({"retry_after": formatdate(NOW - 30, usegmt=True)}, 0),
        ({"retry_after": "119"}, 119),
        ({"retry_after": "soon"}, 0.5),
        ({"retry_after": "-3"}, 0.5),
        ({"retry_after": "nan"}, 0.5),
        ({"retry_after": ""}, 0.5),
    ],
)
def test_the_server_says_how_long_to_wait(
    drive: Driver,
    make: Any,
    server: Scripted,
    clock: FakeClock,
    headers: dict[str, str],
    seconds: float,
) -> None:
    script(server, status("429 Too Many Requests", **headers), json_reply(THING))
    drive.run(make().things.get("1"))
    assert clock.slept == [pytest.approx(seconds, abs=0.001)]


@pytest.mark.parametrize(
    "stated", ["121", "1e9", formatdate(NOW + 86_400, usegmt=True)]
)
def test_a_wait_that_is_too_long_is_not_begun(
    drive: Driver, make: Any, server: Scripted, clock: FakeClock, stated: str
) -> None:
    script(server, status("429 Too Many Requests", retry_after=stated))
    with pytest.raises(drive.package.RateLimitError) as caught:
        drive.run(make().things.get("1"))
    assert caught.value.rate_limit.retry_after is not None
    assert (len(server.received), clock.slept) == (1, [])


@pytest.mark.parametrize(("stated", "times"), [("true", 3), ("false", 1)])
def test_the_server_says_whether_to_try_again(
    drive: Driver, make: Any, server: Scripted, stated: str, times: int
) -> None:
    script(server, status("409 Conflict", x_should_retry=stated))
    with pytest.raises(drive.package.ConflictError):
        drive.run(make().things.create(name="a"))
    assert len(server.received) == times


def test_a_deadline_ends_all_tries(
    drive: Driver, make: Any, server: Scripted, clock: FakeClock
) -> None:
    script(server, status("503 Busy", retry_after="4"))
    client = make(max_retries=9, deadline=10)
    with pytest.raises(drive.package.InternalServerError):
        drive.run(client.things.get("1"))
    assert clock.slept == [4, 4]


def test_a_deadline_limits_each_try(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [5.0]
    policy = drive.package.RetryPolicy(deadline=0.2, initial_delay=0)
    client = drive.client(server.url, retries=policy)
    with pytest.raises(drive.package.APITimeoutError):
        drive.run(client.things.get("1", timeout=30))


@pytest.mark.parametrize("code", [500, 502, 504, 408])
def test_a_post_is_not_repeated_where_it_may_have_been_done(
    drive: Driver, make: Any, server: Scripted, code: int
) -> None:
    script(server, status(f"{code} Oops"))
    with pytest.raises(drive.package.APIStatusError):
        drive.run(make().things.create(name="a"))
    assert len(server.received) == 1


@pytest.mark.parametrize("code", [429, 503])
def test_a_post_is_repeated_where_the_server_did_nothing(
    drive: Driver, make: Any, server: Scripted, code: int
) -> None:
    script(server, status(f"{code} Busy"), json_reply(THING))
    drive.run(make().things.create(name="a"))
    assert [request.body for request in server.received] == [b'{"name":"a"}'] * 2


def test_an_idempotency_key_makes_a_post_safe_to_repeat(
    drive: Driver, make: Any, server: Scripted
) -> None:
    script(server, status("500 Oops"), [Then.RESET], json_reply({"id": "p"}))
    client = make()
    drive.run(client.payments.create(amount=3))
    drive.run(client.payments.create(amount=3))
    keys = [request.headers["idempotency-key"] for request in server.received]
    assert keys[0] == keys[1] == keys[2] != keys[3]
    drive.run(client.payments.create(amount=3, idempotency_key="mine"))
    assert server.received[4].headers["idempotency-key"] == "mine"


def test_an_idempotency_header_can_be_configured(
    drive: Driver, make: Any, server: Scripted
) -> None:
    script(server, status("500 Oops"), json_reply(THING))
    client = make().with_options(idempotency_header="X-Once")
    drive.run(client.things.create(name="a"))
    drive.run(client.things.get("1"))
    first, second, third = (request.headers for request in server.received)
    assert first["x-once"] == second["x-once"]
    assert "x-once" not in third


def test_a_body_that_can_be_read_once_is_not_repeated(
    drive: Driver, make: Any, server: Scripted
) -> None:
    script(server, status("503 Busy"))
    with pytest.raises(drive.package.InternalServerError):
        drive.run(make().put("/raw", cast_to=bytes, body=iter([b"a", b"b"])))
    assert len(server.received) == 1


def test_nobody_listens(drive: Driver, clock: FakeClock) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        client = drive.client(url, retries=clock.policy(drive.package))
        with pytest.raises(drive.package.APIConnectionError, match="ConnectError") as e:
            drive.run(client.things.create(name="a"))
    assert (e.value.retries_taken, clock.slept) == (2, [0.5, 1.0])
    assert e.value.__cause__ is not None


FAULTS: dict[str, list[Any]] = {
    "reset at once": [Then.RESET],
    "closed at once": [Then.CLOSE],
    "reset in the head": [b"HTTP/1.1 200 OK\r\nContent-", Then.RESET],
    "closed in the head": [b"HTTP/1.1 200 OK\r\nContent-", Then.CLOSE],
    "reset after the head": [head(content_length="9"), Then.RESET],
    "closed after the head": [head(content_length="9"), Then.CLOSE],
    "reset in the body": [head(content_length="9") + b"{", Then.RESET],
    "closed in the body": [head(content_length="9") + b"{", Then.CLOSE],
    "closed in a chunk": [head(transfer_encoding="chunked") + b"9\r\n{", Then.CLOSE],
    "a chunk without a size": [
        head(transfer_encoding="chunked") + b"zz\r\n",
        Then.CLOSE,
    ],
    "no HTTP": [b"220 smtp.example\r\n\r\n", Then.CLOSE],
    "a length that is none": [head(content_length="x") + b"{}", Then.CLOSE],
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_connection_is_overcome_by_what_can_be_repeated(
    drive: Driver, make: Any, server: Scripted, fault: str
) -> None:
    script(server, FAULTS[fault], json_reply(THING))
    client = make()
    assert drive.run(client.things.get("1")).name == "lamp"
    assert len(server.received) == 2
    assert drive.run(client.things.get("1")).name == "lamp"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_the_connection_fails_a_post(
    drive: Driver, make: Any, server: Scripted, fault: str
) -> None:
    script(server, FAULTS[fault], json_reply(THING))
    client = make()
    with pytest.raises(drive.package.APIConnectionError) as caught:
        drive.run(client.things.create(name="a"))
    assert (len(server.received), caught.value.retries_taken) == (1, 0)
    assert drive.run(client.things.get("1")).name == "lamp"


@pytest.mark.parametrize("when", ["before", "in the head", "in the body"])
def test_slow_bytes_time_out(drive: Driver, server: Scripted, when: str) -> None:
    whole = bytes(next(iter(json_reply(THING))))
    cut = {"before": 0, "in the head": 9, "in the body": len(whole) - 3}[when]
    server.script = lambda request: [whole[:cut], 0.5, whole[cut:]]
    client = drive.client(server.url, max_retries=0)
    with pytest.raises(drive.package.APITimeoutError, match="timed out"):
        drive.run(client.things.get("1", timeout=0.1))


def test_slow_bytes_are_awaited(drive: Driver, server: Scripted) -> None:
    whole = bytes(next(iter(json_reply(THING))))

    def slowly(request: Any) -> Iterator[Any]:
        for index in range(0, len(whole), 20):
            yield whole[index : index + 20]
            yield 0.01

    server.script = slowly
    client = drive.client(server.url, max_retries=0)
    assert drive.run(client.things.get("1", timeout=0.3)).name == "lamp"


def test_what_comes_after_a_response_spoils_nothing(
    drive: Driver, make: Any, server: Scripted
) -> None:
    body = json.dumps(THING).encode()
    excess = head(content_length=str(len(body)), content_type="application/json")
    script(server, [excess + body + b"and more"], json_reply(THING))
    client = make()
    assert drive.run(client.things.get("1")).name == "lamp"
    assert drive.run(client.things.get("1")).name == "lamp"


def test_informational_responses_are_passed_over(
    drive: Driver, make: Any, server: Scripted
) -> None:
    (whole,) = json_reply(THING)
    early = (
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
    )
    script(server, [early + whole])
    assert drive.run(make().things.create(name="a")).name == "lamp"


def test_a_storm_leaves_the_pool_clean(
    drive: Driver, make: Any, server: Scripted
) -> None:
    script(server, json_reply({"message": "down"}, "500 Internal Server Error"))
    client = make(max_retries=1)
    for _ in range(20):
        with pytest.raises(drive.package.InternalServerError, match="down"):
            drive.run(client.things.get("1"))
    assert len(server.received) == 40
    assert server.connections == 1


def test_mistakes_of_programs_surface_at_once(
    drive: Driver, server: Scripted, clock: FakeClock
) -> None:
    calls: list[int] = []

    def broken(request: Any) -> None:
        calls.append(1)
        raise ZeroDivisionError("a hook is broken")

    async def async_broken(request: Any) -> None:
        broken(request)

    is_async = "Async" in type(drive).__name__
    hooks = {"request": [async_broken if is_async else broken]}
    http_client = drive.http_client(event_hooks=hooks)
    client = drive.client(
        server.url, http_client=http_client, retries=clock.policy(drive.package)
    )
    with pytest.raises(ZeroDivisionError, match="a hook is broken"):
        drive.run(client.things.get("1"))
    assert (len(calls), clock.slept) == (1, [])
    drive.close(http_client)


def test_a_redirect_is_followed(drive: Driver, make: Any, server: Scripted) -> None:
    script(
        server,
        status("307 Temporary Redirect", location="/moved?a=1"),
        status("301 Moved", location="again"),
        json_reply(THING),
    )
    assert drive.run(make().things.update("1", name="a")).name == "lamp"
    assert [(r.method, r.target, r.body) for r in server.received] == [
        ("PUT", "/things/1", b'{"name":"a"}'),
        ("PUT", "/moved?a=1", b'{"name":"a"}'),
        ("PUT", "/again", b'{"name":"a"}'),
    ]
    assert all("authorization" in request.headers for request in server.received)


@pytest.mark.parametrize("code", [301, 302, 303])
def test_a_redirected_post_becomes_a_get(
    drive: Driver, make: Any, server: Scripted, code: int
) -> None:
    script(server, status(f"{code} There", location="/new"), json_reply(THING))
    drive.run(make().things.create(name="a"))
    request = server.received[1]
    assert (request.method, request.target, request.body) == ("GET", "/new", b"")
    assert "content-type" not in request.headers
    assert "content-length" not in request.headers


@pytest.mark.parametrize("location", ["", "file:///etc/passwd", "ftp://other/x"])
def test_a_redirect_that_leads_nowhere_is_an_error(
    drive: Driver, make: Any, server: Scripted, location: str
) -> None:
    script(server, status("302 Found", location=location))
    with pytest.raises(drive.package.APIStatusError, match="302"):
        drive.run(make().things.get("1"))
    assert len(server.received) == 1


def test_redirects_in_a_circle_end(drive: Driver, make: Any, server: Scripted) -> None:
    script(server, status("302 Found", location="/things/1"))
    with pytest.raises(drive.package.APIStatusError, match="302 Found"):
        drive.run(make().things.get("1"))
    assert len(server.received) == 21


def test_a_redirect_is_the_result_where_the_document_says_so(
    drive: Driver, make: Any, server: Scripted
) -> None:
    script(server, status("302 Found", location="https://cdn.example/1"))
    client = make()
    assert drive.run(client.things.latest("1")) == "https://cdn.example/1"
    response = drive.run(client.things.with_raw_response.latest("1"))
    assert (response.status_code, response.parse()) == (302, "https://cdn.example/1")
