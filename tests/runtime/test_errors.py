"""The errors that calls raise, by both clients."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, Then, head, reply
from tests.runtime.test_calls import json_reply


@pytest.fixture
def client(drive: Driver, server: Scripted) -> Any:
    return drive.client(server.url, max_retries=0)


def caught(drive: Driver, client: Any, kind: str = "APIStatusError") -> Any:
    """Return the error that a call raises."""
    with pytest.raises(getattr(drive.package, kind)) as error:
        drive.run(client.things.create(name="a"))
    return error.value


def pickled(error: Exception) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (402, "APIStatusError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (304, "APIStatusError"),
    ],
)
def test_each_status_has_its_class(
    drive: Driver, client: Any, server: Scripted, status: int, name: str
) -> None:
    server.script = lambda request: reply(b"", f"{status} Oops")
    error = caught(drive, client)
    assert type(error) is getattr(drive.package, name)
    assert isinstance(error, drive.package.APIError)
    assert error.status_code == status
    assert str(error) == f"{status} Oops (POST {server.url}/things)"


def test_the_body_is_of_the_documented_type(
    drive: Driver, client: Any, server: Scripted
) -> None:
    problem = {"message": "no name", "code": "E1", "more": [1]}
    server.script = lambda request: json_reply(problem, "422 Unprocessable")
    error = caught(drive, client)
    assert isinstance(error.body, drive.package.models.Problem)
    assert (error.body.code, error.body.model_extra) == ("E1", {"more": [1]})
    assert str(error) == "422 Unprocessable: no name"
    assert error.message == str(error)


@pytest.mark.parametrize(
    ("body", "parsed", "words"),
    [
        (b'{"error": {"message": "bad", "type": "t"}}', None, "bad"),
        (b'{"errors": [{"detail": "one"}, {"detail": "two"}]}', None, "one; two"),
        (
            b'{"error": "invalid_grant", "error_description": "expired"}',
            None,
            "expired",
        ),
        (b'{"title": "Title", "status": 422}', None, "Title"),
        (b'{"detail": [{"loc": ["body"], "msg": "missing"}]}', None, "missing"),
        (b'{"fault": 1}', None, ""),
        (b'["a", "b"]', None, "a; b"),
        (b"plain words", "plain words", "plain words"),
        (b"\xff\xfe", "\ufffd\ufffd", "\ufffd\ufffd"),
        (b"", "", ""),
    ],
)
def test_the_message_has_the_words_of_the_server(
    drive: Driver,
    client: Any,
    server: Scripted,
    body: bytes,
    parsed: str | None,
    words: str,
) -> None:
    server.script = lambda request: reply(body, "422 Unprocessable")
    error = caught(drive, client)
    held = error.body.to_dict() if hasattr(error.body, "to_dict") else error.body
    assert held == (json.loads(body) if parsed is None else parsed)
    where = f" (POST {server.url}/things)"
    assert str(error) == f"422 Unprocessable{f': {words}' if words else where}"


def test_a_page_of_html_is_not_poured_into_the_message(
    drive: Driver, client: Any, server: Scripted
) -> None:
    page = b"<!doctype html><html><title>Bad  gateway</title><body>" + b"x" * 9000
    server.script = lambda request: reply(
        page, "502 Bad Gateway", content_type="text/html"
    )
    assert str(caught(drive, client)) == "502 Bad Gateway: Bad gateway"


def test_an_error_tells_what_the_headers_say(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: reply(
        b"",
        "429 Too Many Requests",
        X_Request_Id="r-7",
        X_RateLimit_Limit="100",
        X_RateLimit_Remaining="0",
        X_RateLimit_Reset="17",
        Retry_After="3",
    )
    error = caught(drive, client, "RateLimitError")
    assert error.request_id == "r-7"
    assert error.headers["retry-after"] == "3"
    limit = error.rate_limit
    assert (limit.limit, limit.remaining, limit.reset, limit.retry_after) == (
        100,
        0,
        17,
        3,
    )
    assert (error.method, error.url) == ("POST", f"{server.url}/things")


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))]
)
@pytest.mark.parametrize(
    "script",
    [
        lambda request: json_reply({"message": "m", "code": "c"}, "422 No"),
        lambda request: reply(b"{", "201 Created", content_type="application/json"),
        lambda request: [Then.RESET],
    ],
    ids=["status", "response", "connection"],
)
def test_errors_can_be_copied_and_pickled(
    drive: Driver, client: Any, server: Scripted, script: Any, copied: Any
) -> None:
    server.script = script
    error = caught(drive, client, "APIError")
    error.add_note("seen")
    twin = copied(error)
    assert type(twin) is type(error)
    assert str(twin) == str(error)
    assert vars(twin) == vars(error)


def test_a_connection_error_tells_why(
    drive: Driver, client: Any, server: Scripted
) -> None:
    server.script = lambda request: [head(content_length="9") + b"{", Then.CLOSE]
    error = caught(drive, client, "APIConnectionError")
    assert str(error).startswith(
        f"POST {server.url}/things failed (RemoteProtocolError: "
    )
    assert (error.method, error.url) == ("POST", f"{server.url}/things")
    assert error.__cause__ is not None


def test_urls_in_errors_have_no_passwords(drive: Driver, server: Scripted) -> None:
    server.script = lambda request: [Then.RESET]
    client = drive.client(server.url.replace("//", "//user:hush@"), max_retries=0)
    error = caught(drive, client, "APIConnectionError")
    assert "hush" not in f"{error} {error.url} {client!r}"
    server.script = lambda request: reply(b"", "404 Not Found")
    error = caught(drive, client)
    assert "hush" not in f"{error} {error.url}"
