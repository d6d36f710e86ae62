"""What can be seen of requests: hooks, the log, traces."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.runtime.clock import FakeClock
from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, Then, reply
from tests.runtime.test_calls import THING, json_reply
from tests.runtime.test_retries import script


def maybe_async(drive: Driver, function: Callable[[Any], object]) -> Any:
    """Return a hook: for the client to be awaited, a function that is to be awaited."""
    if not drive.is_async:
        return function

    async def awaited(event: Any) -> None:
        function(event)

    return awaited


def test_hooks_are_told_of_requests_and_responses(
    drive: Driver, server: Scripted
) -> None:
    script(server, reply(b"", "503 Busy"), json_reply(THING))
    seen: list[Any] = []
    client = drive.client(
        server.url,
        retries=FakeClock().policy(drive.package),
        on_request=maybe_async(drive, seen.append),
        on_response=maybe_async(drive, seen.append),
    )
    drive.run(client.things.get("1"))
    first, busy, second, answer = seen
    assert (first.operation, first.method) == ("GET /things/{thing_id}", "GET")
    assert first.url == f"{server.url}/things/1"
    assert (first.attempt, second.attempt) == (1, 2)
    assert (busy.request, busy.status_code) == (first, 503)
    assert (answer.request, answer.status_code) == (second, 200)
    assert answer.headers["content-type"] == "application/json"
    assert answer.elapsed >= 0


def test_a_hook_may_change_headers(drive: Driver, server: Scripted) -> None:
    script(server, json_reply(THING))

    def sign(event: Any) -> None:
        event.headers["X-Signature"] = f"{event.method} {len(event.content)}"
        del event.headers["Accept"]

    client = drive.client(server.url, on_request=maybe_async(drive, sign))
    drive.run(client.things.create(name="n"))
    received = server.received[0]
    assert received.headers["x-signature"] == f"POST {len(received.body)}"
    assert "accept" not in received.headers


def test_a_hook_is_told_of_failures(drive: Driver, server: Scripted) -> None:
    script(server, [Then.RESET])
    seen: list[Any] = []
    client = drive.client(
        server.url, max_retries=0, on_failure=maybe_async(drive, seen.append)
    )
    with pytest.raises(drive.package.APIConnectionError):
        drive.run(client.things.get("1"))
    assert [event.request.attempt for event in seen] == [1]
    assert isinstance(seen[0].error, Exception)


@pytest.mark.parametrize("name", ["on_request", "on_response"])
def test_errors_of_hooks_surface_as_they_are(
    drive: Driver, server: Scripted, name: str
) -> None:
    script(server, json_reply(THING))

    def broken(event: Any) -> None:
        raise ZeroDivisionError("mine")

    client = drive.client(server.url, **{name: maybe_async(drive, broken)})
    with pytest.raises(ZeroDivisionError, match="mine"):
        drive.run(client.things.get("1"))
    assert len(server.received) == (name == "on_response")


def test_events_do_not_show_credentials(drive: Driver, server: Scripted) -> None:
    script(server, json_reply(THING))
    seen: list[Any] = []
    client = drive.client(
        server.url,
        on_request=maybe_async(drive, seen.append),
        on_response=maybe_async(drive, seen.append),
    )
    drive.run(client.things.get("1"))
    assert "t0ken" in seen[0].headers["Authorization"]
    assert "t0ken" not in repr(seen)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture, drive: Driver) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, drive.package.__name__)
    return caplog


def test_the_log_is_silent_unless_asked(
    drive: Driver, server: Scripted, capfd: pytest.CaptureFixture[str]
) -> None:
    script(server, reply(b"", "404 Not Found"))
    with pytest.raises(drive.package.NotFoundError):
        drive.run(drive.client(server.url).things.get("1"))
    assert capfd.readouterr() == ("", "")


def test_the_log_says_what_happened_without_credentials(
    drive: Driver, server: Scripted, log: pytest.LogCaptureFixture
) -> None:
    script(
        server,
        reply(b"", "503 Busy", set_cookie="session=s3cret"),
        json_reply({"id": "b0dy"}),
    )
    policy = FakeClock().policy(drive.package)
    client = drive.client(server.url, retries=policy)
    drive.run(client.things.create(name="b0dy", extra_headers={"X-Api-Key": "k3y"}))
    words = [record.getMessage() for record in log.records]
    assert [line.partition("\n")[0] for line in words] == [
        f"POST {server.url}/things is sent",
        f"POST {server.url}/things answered 503 in 0.000 s",
        f"POST {server.url}/things is sent again in 0.500 s",
        f"POST {server.url}/things is sent (attempt 2)",
        f"POST {server.url}/things answered 200 in 0.000 s",
    ]
    shown = "\n".join(words)
    assert "Authorization: ***" in shown
    assert not [s for s in ("t0ken", "s3cret", "k3y", "b0dy") if s in shown]
    assert {record.name for record in log.records} == {drive.package.__name__}


def test_the_log_shows_bodies_where_asked(
    drive: Driver, server: Scripted, log: pytest.LogCaptureFixture
) -> None:
    script(server, json_reply({"id": "9" * 20_000}))
    client = drive.client(server.url, logs_bodies=True)
    drive.run(client.things.create(name="b0dy"))
    sent, arrived = (record.getMessage() for record in log.records)
    assert '{"name":"b0dy"}' in sent
    assert "… and" in arrived and len(arrived) < 12_000


def test_the_log_tells_of_failures(
    drive: Driver, server: Scripted, log: pytest.LogCaptureFixture
) -> None:
    script(server, [Then.RESET])
    with pytest.raises(drive.package.APIConnectionError):
        drive.run(drive.client(server.url, max_retries=0).things.get("1"))
    assert "failed after" in log.records[-1].getMessage()


@pytest.fixture
def unset_log(drive: Driver) -> Iterator[logging.Logger]:
    """The logger of the package, which is as before in the end."""
    logger = logging.getLogger(drive.package.__name__)
    handlers, level = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)


def test_an_environment_variable_shows_the_log(
    drive: Driver,
    server: Scripted,
    unset_log: logging.Logger,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    script(server, json_reply(THING))
    monkeypatch.setenv("THINGS_API_LOG", "Info")
    drive.client(server.url)
    drive.run(drive.client(server.url).things.get("1"))
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert "things_api INFO GET" in lines[0]
    assert not logging.getLogger().handlers or logging.getLogger().level > logging.INFO


def test_an_unknown_log_level_is_a_warning(
    drive: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("THINGS_API_LOG", "loud")
    with pytest.warns(
        UserWarning, match="no log level 'loud', only 'info' and 'debug'"
    ):
        drive.client("http://127.0.0.1:1")


@pytest.fixture(scope="session")
def exporter() -> InMemorySpanExporter:
    """Keeps the spans that end."""
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter


@pytest.fixture
def spans(exporter: InMemorySpanExporter) -> InMemorySpanExporter:
    exporter.clear()
    return exporter


def test_a_call_is_a_span(
    drive: Driver, server: Scripted, spans: InMemorySpanExporter
) -> None:
    script(server, reply(b"", "503 Busy"), json_reply(THING))
    policy = FakeClock().policy(drive.package)
    client = drive.client(server.url, retries=policy, tracing=True)
    drive.run(client.things.get("1"))
    (span,) = spans.get_finished_spans()
    assert span.name == "GET /things/{thing_id}"
    assert span.kind is trace.SpanKind.CLIENT
    assert span.status.status_code is trace.StatusCode.UNSET
    assert span.context is not None
    host, _, port = server.url.removeprefix("http://").partition(":")
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "server.address": host,
        "server.port": int(port),
        "url.full": f"{server.url}/things/1",
        "url.template": "/things/{thing_id}",
    }
    sent = {request.headers["traceparent"] for request in server.received}
    assert [text.split("-")[2] for text in sent] == [f"{span.context.span_id:016x}"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(reply(b"", "404 Not Found"), "404"), ([Then.RESET], "APIConnectionError")],
)
def test_a_span_tells_of_errors(
    drive: Driver,
    server: Scripted,
    spans: InMemorySpanExporter,
    answer: Any,
    kind: str,
) -> None:
    script(server, answer)
    client = drive.client(server.url, max_retries=0, tracing=True)
    with pytest.raises(drive.package.APIError):
        drive.run(client.things.get("1"))
    (span,) = spans.get_finished_spans()
    assert span.status.status_code is trace.StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == kind


def test_a_span_belongs_to_the_one_around_it(
    drive: Driver, server: Scripted, spans: InMemorySpanExporter
) -> None:
    script(server, json_reply(THING))
    client = drive.client(server.url, tracing=True)
    with trace.get_tracer(__name__).start_as_current_span("around") as around:
        drive.run(client.things.get("1"))
    inner = next(s for s in spans.get_finished_spans() if s.name != "around")
    assert inner.parent is not None
    assert inner.parent.span_id == around.get_span_context().span_id


def test_nothing_of_opentelemetry_is_sent_unless_asked(
    drive: Driver, server: Scripted, spans: InMemorySpanExporter
) -> None:
    script(server, json_reply(THING))
    drive.run(drive.client(server.url).things.get("1"))
    assert not spans.get_finished_spans()
    assert "traceparent" not in server.received[0].headers


def test_tracing_says_what_it_needs(
    drive: Driver, server: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.trace", None)
    client = drive.client(server.url, tracing=True)
    with pytest.raises(ImportError, match="needs the package 'opentelemetry-api'"):
        drive.run(client.things.get("1"))
