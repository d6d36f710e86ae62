"""Streams from a real server, by both clients."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
from collections.abc import Iterable
from typing import Any

import httpx2
import pytest

from tests.runtime.clock import FakeClock
from tests.runtime.driving import AsyncDriver, Driver
from tests.runtime.scripted import Request, Script, Scripted, Then, chunked, head, reply

CHUNKS = [{"delta": "a"}, {"delta": "b", "count": 2}]
EVENTS = [b'data: {"delta": "a"}\n\n', b'data: {"delta": "b", "count": 2}\n\n']
DONE = b"data: [DONE]\n\n"
ANSWER = b'{"text": "all"}'


def events(
    *pieces: bytes | float | Then, media_type: str = "text/event-stream"
) -> Script:
    return list(chunked(pieces, content_type=media_type))


def create(drive: Driver, client: Any, **options: Any) -> Any:
    return drive.run(client.chat.create(prompt="?", stream=True, **options))


def deltas(items: Iterable[Any]) -> list[str]:
    return [item.delta for item in items]


def check_clean(drive: Driver, client: Any, server: Scripted) -> None:
    """Check that the one connection is free."""
    server.script = lambda request: reply(ANSWER, content_type="application/json")
    assert drive.run(client.chat.create(prompt="?")).text == "all"


def test_an_item_that_deviates_is_told_of(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b'data: {"delta": 7}\n\n', *EVENTS, DONE)
    told: list[Any] = []
    watched = client.with_options(on_drift=told.append)
    items = drive.all(create(drive, watched))
    assert deltas(items) == [7, "a", "b"]
    assert [(drift.kind.value, drift.location) for drift in told] == [
        ("wrong type", "/delta")
    ]
    with pytest.raises(drive.package.APIResponseValidationError, match="/delta") as e:
        drive.all(create(drive, client, validation="strict"))
    assert e.value.content == b'{"delta": 7}'
    check_clean(drive, client, server)


def test_an_error_in_a_strict_stream_is_an_error_of_the_server(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b'data: {"error": "busy"}\n\n')
    with pytest.raises(drive.package.APIStreamError, match="busy"):
        drive.all(create(drive, client, validation="strict"))
    check_clean(drive, client, server)


def next_of(drive: Driver, stream: Any) -> Any:
    return drive.run(anext(stream)) if isinstance(drive, AsyncDriver) else next(stream)


def first_of(drive: Driver, items: Any) -> Any:
    """Return the first item of a loop that is broken off then."""

    async def loop() -> Any:
        async for item in items:
            return item

    if isinstance(drive, AsyncDriver):
        return drive.run(loop())
    for item in items:
        return item
    return None


def test_items_are_typed_and_end_at_done(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(*EVENTS, DONE, EVENTS[0])
    stream = create(drive, client)
    assert type(stream).__name__ == ("AsyncStream" if drive.is_async else "Stream")
    items = drive.all(stream)
    assert deltas(items) == ["a", "b"]
    assert type(items[0]).__name__ == "Chunk"
    assert stream.response.status_code == 200
    assert server.received[0].headers["accept"] == "text/event-stream"
    assert json.loads(server.received[0].body) == {"prompt": "?", "stream": True}
    check_clean(drive, client, server)


def test_a_stream_without_done_ends_with_the_response(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(*EVENTS)
    assert deltas(drive.all(create(drive, client))) == ["a", "b"]
    check_clean(drive, client, server)
    assert server.connections == 1


def test_a_value_comes_where_no_stream_is_asked_for(
    drive: Driver, client: Any, server: Scripted
) -> None:
    check_clean(drive, client, server)
    assert server.received[0].headers["accept"] == "application/json"
    for stream in (False, None):
        drive.run(client.chat.create(prompt="?", stream=stream))
    assert json.loads(server.received[1].body)["stream"] is False
    assert json.loads(server.received[2].body)["stream"] is None


def test_a_stream_comes_where_that_is_usual(
    drive: Driver, client: Any, server: Scripted
) -> None:
    lines = b"".join(json.dumps(chunk).encode() + b"\r\n" for chunk in CHUNKS)
    server.script = lambda request: reply(lines, content_type="application/x-ndjson")
    assert deltas(drive.all(drive.run(client.chat.generate()))) == ["a", "b"]
    server.script = lambda request: reply(ANSWER, content_type="application/json")
    assert drive.run(client.chat.generate(stream=False)).text == "all"


def test_a_format_asks_for_a_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b'data: {"type": "delta", "audio": "x"}\n\n')
    stream = drive.run(client.speech.speak(input="?", stream_format="sse"))
    assert [item.audio for item in drive.all(stream)] == ["x"]
    server.script = lambda request: reply(b"sound")
    spoken = drive.run(client.speech.speak(input="?", stream_format="audio"))
    assert drive.run(spoken.read()) == b"sound"


@pytest.mark.parametrize("size", [1, 2, 7])
def test_cuts_do_not_matter(
    drive: Driver, client: Any, server: Scripted, size: int
) -> None:
    whole = b"".join(EVENTS) + DONE
    pieces = [whole[i : i + size] for i in range(0, len(whole), size)]
    server.script = lambda request: events(*pieces)
    assert deltas(drive.all(create(drive, client))) == ["a", "b"]


def test_items_come_before_the_next_ones_are_sent(
    drive: Driver, client: Any, server: Scripted
) -> None:
    goes_on = threading.Event()

    def script(request: Request) -> Any:
        yield head(content_type="text/event-stream", transfer_encoding="chunked")
        for event in EVENTS:
            yield f"{len(event):x}\r\n".encode() + event + b"\r\n"
            assert goes_on.wait(5)
        yield b"0\r\n\r\n"

    server.script = script
    stream = create(drive, client)
    assert next_of(drive, stream).delta == "a"
    goes_on.set()
    assert deltas(drive.all(stream)) == ["b"]


def test_raw_events_are_at_hand(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: events(
        b"id: 7\nevent: tick\nretry: 10\ndata: {}\n\n", b": comment\n\n", DONE
    )
    (event,) = drive.all(create(drive, client).events())
    assert (event.id, event.event, event.retry, event.json()) == ("7", "tick", 10, {})


def test_events_of_unknown_type_come_as_they_are(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b"event: note\ndata: a\ndata: b\n\n")
    (event,) = drive.all(drive.run(client.events.watch()))
    assert (event.event, event.data) == ("note", "a\nb")


def test_the_name_of_an_event_tells_its_type(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(
        b'event: answer\ndata: {"text": "t"}\n\n',
        b'event: chunk\ndata: {"delta": "d"}\n\n',
        b"event: note\ndata: free text\n\n",
        b"event: unheard\ndata: of\n\n",
    )
    items = drive.all(drive.run(client.events.watch_named()))
    assert (items[0].text, items[1].delta) == ("t", "d")
    assert [item.data for item in items[2:]] == ["free text", "of"]


def test_json_lines(drive: Driver, client: Any, server: Scripted) -> None:
    body = b'{"delta": "a"}\r\n\r\n\n{"delta": "b"}'
    server.script = lambda request: reply(body, content_type="application/jsonl")
    stream = drive.run(client.logs.list())
    assert deltas(drive.all(stream)) == ["a", "b"]
    with pytest.raises(TypeError, match="server-sent events"):
        server.script = lambda request: reply(body, content_type="application/jsonl")
        drive.all(drive.run(client.logs.list()).events())
    check_clean(drive, client, server)


def test_json_text_sequences(drive: Driver, client: Any, server: Scripted) -> None:
    body = b"\x1e1\n\x1e\n2\n\x1e 3\n"
    server.script = lambda request: reply(body, content_type="application/json-seq")
    assert drive.all(drive.run(client.logs.read_numbers())) == [1, 2, 3]


def test_a_loop_that_is_broken_off_closes_the_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(*EVENTS, 5.0, DONE)
    stream = create(drive, client)
    assert first_of(drive, stream).delta == "a"
    drive.settle()
    assert stream.response.is_closed
    check_clean(drive, client, server)


def test_items_can_be_taken_one_by_one(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(*EVENTS, DONE)
    stream = create(drive, client)
    assert next_of(drive, stream).delta == "a"
    assert not stream.response.is_closed
    assert next_of(drive, stream).delta == "b"
    assert drive.all(stream) == []


def test_with_closes_the_stream(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: events(*EVENTS, 5.0, DONE)
    stream = create(drive, client)
    item = drive.within(stream, lambda entered: next_of(drive, entered))
    assert item.delta == "a"
    assert stream.response.is_closed
    check_clean(drive, client, server)


@pytest.mark.parametrize("taken", [0, 1])
def test_a_stream_that_nobody_holds_is_closed(
    drive: Driver, client: Any, server: Scripted, taken: int
) -> None:
    server.script = lambda request: events(*EVENTS, 5.0, DONE)
    stream = create(drive, client)
    response = stream.response
    for _ in range(taken):
        next_of(drive, stream)
    del stream
    gc.collect()
    drive.settle()
    assert response.is_closed
    check_clean(drive, client, server)


def test_an_error_in_a_loop_closes_the_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b'data: {"delta": 1, }\n\n', 5.0, DONE)
    stream = create(drive, client)
    with pytest.raises(drive.package.APIResponseError, match="delta") as caught:
        drive.all(stream)
    assert caught.value.content == b'{"delta": 1, }'
    assert stream.response.is_closed
    check_clean(drive, client, server)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        (b'event: error\ndata: {"message": "too many"}\n\n', "too many"),
        (b'data: {"error": {"message": "overloaded", "code": 1}}\n\n', "overloaded"),
        (b"event: error\ndata: no JSON\n\n", "no JSON"),
    ],
)
def test_an_error_that_the_server_reports_is_raised(
    drive: Driver, client: Any, server: Scripted, event: bytes, words: str
) -> None:
    server.script = lambda request: events(EVENTS[0], event, 5.0)
    stream = create(drive, client)
    with pytest.raises(drive.package.APIStreamError, match=words) as caught:
        drive.all(stream)
    assert caught.value.body
    assert stream.response.is_closed
    check_clean(drive, client, server)


def test_an_item_may_have_a_member_that_says_error_in_passing(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(
        b'data: {"delta": "\\"error\\"", "error": null}\n\n'
    )
    assert deltas(drive.all(create(drive, client))) == ['"error"']


TRUNCATED: dict[str, list[Any]] = {
    "in a chunk": [b"4f\r\ndata: {", Then.CLOSE],
    "between chunks": [b"1\r\n:\r\n", Then.CLOSE],
    "by a reset": [0.05, Then.RESET],
}


@pytest.mark.parametrize("end", TRUNCATED.values(), ids=TRUNCATED)
def test_a_connection_that_breaks_is_an_error(
    drive: Driver, client: Any, server: Scripted, end: list[Any]
) -> None:
    def script(request: Request) -> Any:
        yield from list(chunked(EVENTS, content_type="text/event-stream"))[:-1]
        yield from end

    server.script = script
    stream = create(drive, client)
    assert next_of(drive, stream).delta == "a"
    with pytest.raises(drive.package.APIConnectionError, match="POST http"):
        drive.all(stream)
    assert stream.response.is_closed
    check_clean(drive, client, server)


def test_an_end_inside_an_event_is_an_error(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(EVENTS[0], b'data: {"delta": "b"}\n')
    with pytest.raises(drive.package.APIConnectionError, match="inside an event"):
        drive.all(create(drive, client))
    check_clean(drive, client, server)


def test_done_needs_no_empty_line(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: events(EVENTS[0], b"data: [DONE]")
    assert deltas(drive.all(create(drive, client))) == ["a"]


def test_silence_is_a_timeout(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: events(EVENTS[0], 1.0, DONE)
    stream = create(drive, client, timeout=httpx2.Timeout(5.0, read=0.2))
    with pytest.raises(drive.package.APITimeoutError):
        drive.all(stream)
    assert stream.response.is_closed


def test_an_item_that_does_not_end_is_refused(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(b"data: ", *[b"x" * 1000] * 100)
    stream = create(drive, client, stream_limit=10_000)
    with pytest.raises(drive.package.APIResponseError, match="10000 bytes"):
        drive.all(stream)
    check_clean(drive, client, server)


def test_a_large_item_is_not_refused(
    drive: Driver, client: Any, server: Scripted
) -> None:
    text = "x" * (3 << 20)
    server.script = lambda request: events(
        b'data: {"delta": "' + text.encode() + b'"}\n\n'
    )
    assert deltas(drive.all(create(drive, client))) == [text]


@pytest.mark.parametrize("media_type", ["application/json", "text/html; charset=utf-8"])
def test_what_is_no_stream_is_shown(
    drive: Driver, client: Any, server: Scripted, media_type: str
) -> None:
    server.script = lambda request: reply(ANSWER, content_type=media_type)
    with pytest.raises(drive.package.APIResponseError, match='"text": "all"'):
        create(drive, client)
    check_clean(drive, client, server)


def test_a_refusal_comes_before_the_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    body = b'{"message": "no such model"}'
    server.script = lambda request: reply(
        body, "400 Bad Request", content_type="application/json"
    )
    with pytest.raises(drive.package.BadRequestError, match="no such model"):
        create(drive, client)
    check_clean(drive, client, server)


def resuming(*answers: Script) -> Any:
    """Return a script that answers one request after the other."""
    waiting = list(answers)
    return lambda request: waiting.pop(0)


def watching(drive: Driver, server: Scripted, clock: FakeClock) -> Any:
    client = drive.client(
        server.url, retries=clock.policy(drive.package, max_retries=0)
    )
    return drive.run(client.events.watch())


def test_a_stream_goes_on_after_the_last_event_if_told_to(
    drive: Driver, server: Scripted
) -> None:
    clock = FakeClock()
    server.script = resuming(
        events(b"id: 1\nretry: 250\ndata: a\n\n", b"id: 2\ndata: cut", Then.CLOSE),
        events(b"id: 2\ndata: b\n\n"),
        reply(b"", "503 Service Unavailable"),
        events(b"data: c\n\n"),
        [head("204 No Content")],
    )
    stream = watching(drive, server, clock).reconnecting(attempts=1)
    with pytest.raises(drive.package.InternalServerError):
        drive.all(stream)
    sent = [request.headers.get("last-event-id") for request in server.received]
    assert sent == [None, "1", "2"]
    assert clock.slept == [0.25, 0.25]


def test_a_stream_goes_on_until_the_server_says_that_it_is_over(
    drive: Driver, server: Scripted
) -> None:
    clock = FakeClock()
    server.script = resuming(
        events(b"data: a\n\n"), events(b"data: b\n\n"), [head("204 No Content")]
    )
    stream = watching(drive, server, clock).reconnecting(attempts=3, delay=2.0)
    assert [event.data for event in drive.all(stream)] == ["a", "b"]
    assert clock.slept == [2.0, 2.0]


def test_a_stream_gives_up_when_nothing_comes(drive: Driver, server: Scripted) -> None:
    clock = FakeClock()
    server.script = resuming(
        events(b"data: a\n\n"), *[[Then.CLOSE]] * 3, events(b"data: never\n\n")
    )
    stream = watching(drive, server, clock).reconnecting(attempts=3)
    with pytest.raises(drive.package.APIConnectionError):
        drive.all(stream)
    assert len(server.received) == 4


def test_only_events_can_go_on(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: reply(b"1", content_type="application/json-seq")
    stream = drive.run(client.logs.read_numbers())
    with pytest.raises(TypeError, match="cannot go on"):
        stream.reconnecting()
    drive.run(stream.close())


def test_views_open_streams(drive: Driver, client: Any, server: Scripted) -> None:
    server.script = lambda request: events(*EVENTS, DONE)
    view = client.chat.with_streaming_response
    opening = view.create(prompt="?", stream=True)
    items = drive.within(opening, lambda opened: drive.all(drive.run(opened.parse())))
    assert deltas(items) == ["a", "b"]
    check_clean(drive, client, server)


def test_a_raw_view_reads_the_whole_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: events(*EVENTS, DONE)
    raw = drive.run(client.chat.with_raw_response.create(prompt="?", stream=True))
    assert raw.content == b"".join(EVENTS) + DONE
    assert deltas(drive.all(raw.parse())) == ["a", "b"]


def test_a_task_that_is_cancelled_closes_its_stream(
    drive: Driver, client: Any, server: Scripted
) -> None:
    if not drive.is_async:
        pytest.skip("only tasks can be cancelled")
    server.script = lambda request: events(EVENTS[0], 5.0, DONE)
    stream = create(drive, client)

    async def cancelled() -> None:
        task = asyncio.ensure_future(collected())
        await asyncio.sleep(0.1)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async def collected() -> list[Any]:
        return [item async for item in stream]

    drive.run(cancelled())
    assert stream.response.is_closed
    check_clean(drive, client, server)
