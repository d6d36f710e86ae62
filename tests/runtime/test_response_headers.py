"""The headers that responses document (OpenAPI 3.1.1, section 4.8.21), by both clients."""

from __future__ import annotations

import datetime as dt
import json
import pickle
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.conftest import Package
from tests.runtime.driving import AsyncDriver, Driver, SyncDriver
from tests.runtime.scripted import Script, Scripted, reply

JOB = {"id": "0c5bb8d7-5cf0-4e5e-9d3b-3e3f7f3f4a5b", "at": "2026-01-02T03:04:05Z"}
ALL = {
    "color": "R=100,G=200",
    "job": json.dumps(JOB),
    "mood": "cross",
    "level": "2",
    "ids": "1, 2,3",
    "pair": "a,1.5,b,2",
    "hidden": "true",
    "either": "7",
    "etag": '"7"',
}


@pytest.fixture
def responses(package: Package) -> ModuleType:
    """The package with an operation that has headers of every kind."""
    return package("responses")


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def drive(request: pytest.FixtureRequest, responses: ModuleType) -> Iterator[Driver]:
    """Drives one of the two clients."""
    with request.param(responses, {}) as driver:
        yield driver


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    return drive.client(server.url)


def answering(
    server: Scripted, headers: dict[str, str], status: str = "200 OK"
) -> None:
    """Let a server answer with headers; underscores stand for hyphens."""

    def script(request: Any) -> Script:
        return reply(b"1", status, content_type="application/json", **headers)

    server.script = script


def test_headers_are_what_the_document_says(
    drive: Driver, client: Any, server: Scripted, responses: ModuleType
) -> None:
    answering(server, ALL)
    response = drive.run(client.responses.with_raw_response.retrieve_headed())
    headers = response.typed_headers
    assert isinstance(response, responses.APIResponse)
    assert isinstance(headers, responses.models.ResponseRetrieveHeadedHeaders)
    assert (headers.color.r, headers.color.g) == (100, 200)
    assert headers.job.at == dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    assert headers.mood is responses.enums.ResponseMood.CROSS
    assert headers.level is responses.enums.ResponseLevel.VALUE_2
    assert headers.ids == [1, 2, 3]
    assert headers.pair == {"a": 1.5, "b": 2.0}
    assert headers.hidden is True
    assert headers.either == 7
    assert headers.etag == '"7"'
    assert headers.set_cookie is None
    assert "set_cookie" not in headers.model_fields_set


def test_looking_them_up_does_not_depend_on_their_case(
    drive: Driver, client: Any, server: Scripted
) -> None:
    answering(server, {"X_RATELIMIT_LIMIT": "5"})
    raw = client.responses.with_raw_response
    for method in (raw.retrieve_limited, raw.delete_limited):
        assert drive.run(method()).typed_headers.x_rate_limit_limit == 5


def test_streamed_responses_have_them_before_the_body_is_read(
    drive: Driver, client: Any, server: Scripted
) -> None:
    answering(server, ALL)
    opened = client.responses.with_streaming_response.retrieve_headed()
    level = drive.within(opened, lambda response: response.typed_headers.level)
    assert level == 2


def test_what_does_not_fit_is_kept_and_told(
    drive: Driver, server: Scripted, responses: ModuleType
) -> None:
    answering(server, {"ids": "1,x", "job": "{", "level": "two", "hidden": "perhaps"})
    told: list[Any] = []
    client = drive.client(server.url, on_drift=told.append)
    response = drive.run(client.responses.with_raw_response.retrieve_headed())
    headers = response.typed_headers
    assert headers.ids == [1, "x"]
    assert (headers.job, headers.level, headers.hidden) == ("{", "two", "perhaps")
    assert response.drift == tuple(told)
    places = {drift.location: drift.pointer for drift in told}
    assert set(places) == {"/Ids/1", "/Job", "/Level", "/Hidden"}
    headed = "#/paths/~1headed/get/responses/200/headers"
    assert places["/Job"] == f"{headed}/Job"
    assert places["/Level"] == f"{headed}/Level/schema"


def test_nothing_is_raised_unless_that_is_asked_for(
    drive: Driver, server: Scripted, responses: ModuleType
) -> None:
    answering(server, {"level": "9" * 5000, "job": "[" * 9000, "pair": "odd"})
    lenient = drive.client(server.url)
    response = drive.run(lenient.responses.with_raw_response.retrieve_headed())
    assert response.typed_headers.level == "9" * 5000
    assert response.typed_headers.job == "[" * 9000
    strict = drive.client(server.url, validation="strict")
    response = drive.run(strict.responses.with_raw_response.retrieve_headed())
    with pytest.raises(responses.APIResponseValidationError) as caught:
        _ = response.typed_headers
    assert "expected one of 1, 2" in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).drift == caught.value.drift


def test_cookies_are_told_apart_where_they_have_commas(
    drive: Driver, client: Any, server: Scripted
) -> None:
    first = "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"
    answering(server, {"Set-Cookie": first, "set-cookie": "b=2"})
    response = drive.run(client.responses.with_raw_response.retrieve_headed())
    assert response.typed_headers.set_cookie == [first, "b=2"]


def failing(drive: Driver, client: Any, kind: type[Exception]) -> Any:
    """Return the error that a call with documented headers of errors raises."""
    with pytest.raises(kind) as caught:
        drive.run(client.responses.retrieve_limited())
    return caught.value


def test_errors_have_those_of_their_status(
    drive: Driver, server: Scripted, responses: ModuleType
) -> None:
    answering(server, {"x_mood": "angry"}, "429 Too Many Requests")
    client = drive.client(server.url, max_retries=0)
    error = failing(drive, client, responses.RateLimitError)
    assert isinstance(error.typed_headers, responses.models.MoodHeaders)
    assert error.typed_headers.x_mood is responses.enums.ResponseXMood.ANGRY
    assert pickle.loads(pickle.dumps(error)).typed_headers == error.typed_headers
    with pytest.raises(responses.RateLimitError) as caught:
        drive.run(client.responses.with_raw_response.retrieve_limited())
    assert caught.value.typed_headers == error.typed_headers


def test_errors_of_other_statuses_have_none(
    drive: Driver, client: Any, server: Scripted, responses: ModuleType
) -> None:
    answering(server, {"x_mood": "angry"}, "404 Not Found")
    error = failing(drive, client, responses.NotFoundError)
    assert error.typed_headers is None
    assert error.headers["x-mood"] == "angry"


def test_what_does_not_fit_in_an_error_is_told_and_never_hides_the_error(
    drive: Driver, server: Scripted, responses: ModuleType
) -> None:
    answering(server, {"x_mood": "mild"}, "429 Too Many Requests")
    told: list[Any] = []
    client = drive.client(
        server.url, max_retries=0, validation="strict", on_drift=told.append
    )
    error = failing(drive, client, responses.RateLimitError)
    assert str(error.typed_headers.x_mood) == "mild"
    assert [drift.location for drift in told] == ["/X-Mood"]
