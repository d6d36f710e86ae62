"""Credentials that callers have in hand, or functions for them."""

from __future__ import annotations

import pickle
from base64 import b64encode
from collections.abc import Mapping
from itertools import count
from types import ModuleType
from typing import Any

import httpx2
import pytest

from tests.runtime.driving import Driver
from tests.runtime.scripted import Request, Scripted

BASIC = "Basic " + b64encode("Ann:pä:ss".encode()).decode()


def secrets_of(request: Request) -> Mapping[str, str]:
    """Return what a request is authenticated with."""
    found = {"query": request.target.partition("?")[2]}
    for name in ("authorization", "x-key", "cookie"):
        found[name] = request.headers.get(name, "")
    return {name: value for name, value in found.items() if value}


CARRIED: list[Any] = [
    pytest.param("bearer", {"access_token": "t"}, {"authorization": "Bearer t"}),
    pytest.param(
        "basic", {"username": "Ann", "password": "pä:ss"}, {"authorization": BASIC}
    ),
    pytest.param("header", {"key": "k"}, {"x-key": "k"}),
    pytest.param("query", {"query_key_key": "k&é"}, {"query": "key%5B0%5D=k%26%C3%A9"}),
    pytest.param("cookie", {"session_key": "s"}, {"cookie": "sid=s"}),
]


@pytest.mark.parametrize(("method", "given", "sent"), CARRIED)
@pytest.mark.parametrize("kind", ["text", "function", "environment"])
def test_each_credential_is_where_the_document_says(
    drive: Driver,
    server: Scripted,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    given: Mapping[str, str],
    sent: Mapping[str, str],
    kind: str,
) -> None:
    arguments: dict[str, Any] = {"access_token": None}
    for name, text in given.items():
        if kind == "environment":
            monkeypatch.setenv(f"VAULT_{name.upper()}", text)
        elif kind == "text" or name == "username":
            arguments[name] = text
        else:
            arguments[name] = lambda text=text: text
    client = drive.client(server.url, **arguments)
    drive.run(getattr(client.doors, method)())
    assert secrets_of(server.received[0]) == sent


def test_a_cookie_of_a_scheme_goes_beside_those_of_the_operation(
    drive: Driver, server: Scripted
) -> None:
    client = drive.client(server.url, session_key="s")
    drive.run(client.doors.cookie(flavor="oat"))
    assert server.received[0].headers["cookie"] == "flavor=oat; sid=s"


def test_a_function_is_called_for_each_request(drive: Driver, server: Scripted) -> None:
    numbers = count(1)
    client = drive.client(server.url, access_token=lambda: f"t{next(numbers)}")
    for _ in range(2):
        drive.run(client.doors.bearer())
    drive.run(client.doors.public())
    sent = [request.headers.get("authorization") for request in server.received]
    assert sent == ["Bearer t1", "Bearer t2", None]


async def asynchronous() -> str:
    return "later"


def test_an_asynchronous_function_is_awaited(drive: Driver, server: Scripted) -> None:
    client = drive.client(server.url, access_token=asynchronous)
    if drive.is_async:
        drive.run(client.doors.bearer())
        assert server.received[0].headers["authorization"] == "Bearer later"
        return
    with pytest.raises(TypeError, match="asynchronous is asynchronous; only the"):
        client.doors.bearer()
    assert not server.received


@pytest.mark.parametrize(
    "mistake", [ZeroDivisionError("z"), httpx2.ConnectError("no"), StopIteration()]
)
def test_mistakes_of_a_function_come_out_as_they_are(
    drive: Driver, server: Scripted, mistake: Exception
) -> None:
    asked = []

    def token() -> str:
        asked.append(1)
        raise mistake

    client = drive.client(server.url, access_token=token)
    expected = RuntimeError if isinstance(mistake, StopIteration) else type(mistake)
    with pytest.raises(expected) as caught:
        drive.run(client.doors.bearer())
    if expected is not RuntimeError:
        assert caught.value is mistake
    assert (asked, server.received) == ([1], [])


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (None, "the function access_token returned NoneType, not a string"),
        (b"t", "the function access_token returned bytes, not a string"),
        ("", "the function access_token returned an empty string"),
    ],
)
def test_a_function_has_to_return_a_string(
    drive: Driver, server: Scripted, answer: Any, error: str
) -> None:
    client = drive.client(server.url, access_token=lambda: answer)
    with pytest.raises((TypeError, ValueError), match=error):
        drive.run(client.doors.bearer())
    assert not server.received


def test_nothing_shows_credentials(drive: Driver, server: Scripted) -> None:
    given = {"key": "s3cret", "username": "s3cret", "query_key_key": "s3cret"}
    client = drive.client(server.url, access_token="s3cret", **given)
    shown = f"{client!r} {client._credentials!r} {client.doors!r}"
    server.script = lambda request: []
    client = client.with_options(max_retries=0, timeout=0.2)
    with pytest.raises(drive.package.APITimeoutError) as caught:
        drive.run(client.doors.both())
    error = caught.value
    shown += f"{error!r} {error} {error.url} {error.__dict__}"
    assert "s3cret" not in shown
    assert b"s3cret" not in pickle.dumps(error)


def named() -> str:
    return "named"


def test_a_client_with_a_function_can_be_pickled(
    drive: Driver, server: Scripted
) -> None:
    client = drive.client(server.url, access_token=named)
    twin = pickle.loads(pickle.dumps(client))
    drive.run(twin.doors.bearer())
    assert server.received[0].headers["authorization"] == "Bearer named"
    drive.run(twin.close())


def test_the_types_of_secrets_are_public(vault: ModuleType) -> None:
    assert {"Secret", "AsyncSecret"} <= set(vault.__all__)
