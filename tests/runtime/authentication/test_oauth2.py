"""OAuth 2: tokens that are fetched, kept, and fetched again."""

from __future__ import annotations

import asyncio
import copy
import pickle
from base64 import b64decode
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.authentication.issuing import Issuer
from tests.runtime.clock import FakeClock
from tests.runtime.driving import Driver
from tests.runtime.scripted import Scripted, Then, head, reply

CLIENT: Mapping[str, Any] = {
    "access_token": None,
    "client_id": "an id",
    "client_secret": "s3cret:+",
}


@pytest.fixture
def issuer(server: Scripted) -> Issuer:
    """The authorization server, which is the API's server as well."""
    issuer = Issuer()
    issuer.serve(server)
    return issuer


def test_a_token_is_fetched_and_kept(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT)
    for _ in range(2):
        drive.run(client.doors.oauth())
    assert issuer.asked == [{"grant_type": "client_credentials", "scope": "read"}]
    assert issuer.paths == ["/oauth/token"]
    (sent,) = issuer.heads
    assert sent["content-type"] == "application/x-www-form-urlencoded"
    assert sent["accept"] == "application/json"
    assert sent["user-agent"].startswith("vault/")
    pair = b64decode(sent["authorization"].removeprefix("Basic "))
    assert pair == b"an+id:s3cret%3A%2B"
    tokens = [each.headers["authorization"] for each in server.received[1:]]
    assert tokens == ["Bearer t1", "Bearer t1"]


def test_views_share_tokens(drive: Driver, server: Scripted, issuer: Issuer) -> None:
    client = drive.client(server.url, **CLIENT)
    drive.run(client.with_options(max_retries=0).doors.oauth())
    drive.run(client.with_raw_response.doors.oauth())
    assert len(issuer.asked) == 1


def test_each_set_of_scopes_has_its_token(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT)
    for method in ("oauth", "wide", "oauth", "wide"):
        drive.run(getattr(client.doors, method)())
    assert [form["scope"] for form in issuer.asked] == ["read", "read write"]


def test_a_plain_token_will_do(drive: Driver, server: Scripted, issuer: Issuer) -> None:
    issuer.valid.add("plain")
    client = drive.client(server.url, **{**CLIENT, "oauth_token": "plain"})
    drive.run(client.doors.oauth())
    issuer.valid.clear()
    with pytest.raises(drive.package.AuthenticationError):
        drive.run(client.doors.oauth())
    assert not issuer.asked
    assert len(server.received) == 2


def test_more_can_be_said_of_the_token_endpoint(
    drive: Driver, server: Scripted, stranger: Scripted, issuer: Issuer
) -> None:
    """Also that it is elsewhere: the caller says so."""
    issuer.serve(stranger)
    endpoint = drive.package.TokenEndpoint(
        url=f"{stranger.url}/tokens",
        scopes=("all", "more"),
        client_authentication="body",
        parameters={"audience": "https://api.example"},
    )
    client = drive.client(server.url, **CLIENT, token_endpoint=endpoint)
    drive.run(client.doors.oauth())
    drive.run(client.doors.wide())
    assert issuer.asked == [
        {
            "grant_type": "client_credentials",
            "scope": "all more",
            "audience": "https://api.example",
            "client_id": "an id",
            "client_secret": "s3cret:+",
        }
    ]
    assert issuer.paths == ["/tokens"]
    assert "authorization" not in issuer.heads[0]


def test_the_environment_may_say_all(
    drive: Driver,
    server: Scripted,
    issuer: Issuer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("VAULT_CLIENT_ID", "i")
    monkeypatch.setenv("VAULT_CLIENT_SECRET", "s")
    monkeypatch.setenv("VAULT_TOKEN_ENDPOINT", "elsewhere")
    client = drive.client(f"{server.url}/v2", access_token=None)
    server.script = lambda request: (
        issuer.issue(request) if request.method == "POST" else [head("204 Done")]
    )
    drive.run(client.doors.oauth())
    assert issuer.paths == ["/v2/elsewhere"]


def test_a_secret_may_come_from_a_function(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    async def later() -> str:
        return "later"

    secret = later if drive.is_async else lambda: "later"
    client = drive.client(server.url, **{**CLIENT, "client_secret": secret})
    drive.run(client.doors.oauth())
    pair = b64decode(issuer.heads[0]["authorization"].removeprefix("Basic "))
    assert pair == b"an+id:later"


@pytest.mark.parametrize(
    ("expires_in", "pause", "requests"),
    [
        (3600, 3539, 1),
        (3600, 3541, 2),
        ("3600", 3541, 2),
        (10, 4, 1),
        (10, 6, 2),
        (0, 0, 2),
        (None, 1e9, 1),
        ("soon", 1e9, 1),
    ],
)
def test_a_token_is_renewed_before_it_expires(
    drive: Driver,
    server: Scripted,
    issuer: Issuer,
    expires_in: Any,
    pause: float,
    requests: int,
) -> None:
    issuer.answer = {"expires_in": expires_in}
    clock = FakeClock()
    client = drive.client(server.url, **CLIENT, retries=clock.policy(drive.package))
    drive.run(client.doors.oauth())
    clock.slept.append(pause)
    drive.run(client.doors.oauth())
    assert len(issuer.asked) == requests


def test_a_revoked_token_is_replaced_once(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT, max_retries=0)
    drive.run(client.doors.oauth())
    issuer.valid.clear()
    response = drive.run(client.with_raw_response.doors.oauth())
    assert response.retries_taken == 1
    assert len(issuer.asked) == 2
    server.script = lambda request: (
        issuer.issue(request)
        if request.method == "POST"
        else reply(b"", "401 Unauthorized")
    )
    del server.received[:]
    with pytest.raises(drive.package.AuthenticationError):
        drive.run(client.doors.oauth())
    assert [each.method for each in server.received] == ["GET", "POST", "GET"]


def test_a_body_is_sent_again_after_a_token_was_replaced_where_it_can(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT)
    drive.run(client.doors.oauth())
    issuer.valid.clear()
    drive.run(client.doors.upload(body=b"bytes"))
    assert server.received[-1].body == b"bytes"
    issuer.valid.clear()
    with pytest.raises(drive.package.AuthenticationError):
        drive.run(client.doors.upload(body=iter([b"by", b"tes"])))


def test_a_refresh_token_is_exchanged_and_replaced(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    issuer.answer = {"expires_in": 0, "refresh_token": "r2"}
    kept: list[str] = []
    endpoint = drive.package.TokenEndpoint(on_refresh_token=kept.append)
    given = {"access_token": None, "refresh_token": "r1", "client_id": "public"}
    client = drive.client(server.url, **given, token_endpoint=endpoint)
    for _ in range(2):
        drive.run(client.doors.oauth())
    form = {"grant_type": "refresh_token", "client_id": "public"}
    tokens = [{**form, "refresh_token": token} for token in ("r1", "r2")]
    assert issuer.asked == tokens
    assert issuer.paths == ["/oauth/refresh"] * 2
    assert kept == ["r2", "r2"]


REFUSALS: list[Any] = [
    (
        "400 Bad Request",
        {"error": "invalid_client", "error_description": "Nobody.", "error_uri": "/e"},
        ("invalid_client", "Nobody.", "/e"),
        r"refused: invalid_client: Nobody\. \(400\)",
    ),
    ("200 OK", {"error": "bad_code"}, ("bad_code", None, None), "bad_code"),
    ("500 Oops", {}, (None, None, None), r"answered without a token \(500\)"),
    ("302 Found", {}, (None, None, None), r"answered without a token \(302\)"),
    ("200 OK", {"access_token": 1}, (None, None, None), "without a token"),
    ("200 OK", {"token_type": "mac"}, (None, None, None), "type 'mac', not bearer"),
]


@pytest.mark.parametrize(("status", "answer", "said", "message"), REFUSALS)
def test_a_refusal_is_an_error_of_its_own(
    drive: Driver,
    server: Scripted,
    issuer: Issuer,
    status: str,
    answer: Mapping[str, Any],
    said: tuple[str | None, ...],
    message: str,
) -> None:
    issuer.status, issuer.answer = status, answer
    client = drive.client(server.url, **CLIENT)
    with pytest.raises(drive.package.OAuthError, match=message) as caught:
        drive.run(client.doors.oauth())
    assert len(server.received) == 1
    for error in (caught.value, pickle.loads(pickle.dumps(caught.value))):
        assert (error.error, error.error_description, error.error_uri) == said
        assert error.status_code == int(status[:3])
        assert error.url == f"{server.url}/oauth/token"
        assert "s3cret" not in f"{error} {error.__dict__}"


def test_a_token_endpoint_that_is_overloaded_is_asked_again(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    busy = [reply(b"", "503 Busy", retry_after="7")]
    server.script = lambda request: busy.pop() if busy else issuer.respond(request)
    clock = FakeClock()
    client = drive.client(server.url, **CLIENT, retries=clock.policy(drive.package))
    drive.run(client.doors.oauth())
    assert clock.slept == [7]


def test_a_token_endpoint_that_breaks_off_is_an_error_of_the_connection(
    drive: Driver, server: Scripted
) -> None:
    server.script = lambda request: [Then.RESET]
    client = drive.client(server.url, **CLIENT)
    with pytest.raises(drive.package.APIConnectionError) as caught:
        drive.run(client.doors.oauth())
    assert caught.value.url == f"{server.url}/oauth/token"
    assert len(server.received) == 1


def test_twenty_threads_fetch_one_token(
    vault: ModuleType, server: Scripted, issuer: Issuer
) -> None:
    issuer.delay = 0.1
    with vault.Client(base_url=server.url, **CLIENT) as client:
        with ThreadPoolExecutor(20) as threads:
            calls = [threads.submit(client.doors.oauth) for _ in range(20)]
        for call in calls:
            call.result()
    assert len(issuer.asked) == 1
    assert len(server.received) == 21


async def _twenty(client: Any) -> None:
    await asyncio.gather(*(client.doors.oauth() for _ in range(20)))
    await client.close()


def test_twenty_tasks_fetch_one_token(
    vault: ModuleType, server: Scripted, issuer: Issuer
) -> None:
    issuer.delay = 0.1
    asyncio.run(_twenty(vault.AsyncClient(base_url=server.url, **CLIENT)))
    assert len(issuer.asked) == 1
    assert len(server.received) == 21


async def _one(client: Any) -> None:
    await client.doors.oauth()
    await client.http_client.aclose()


def test_a_token_outlives_the_event_loop_that_it_was_fetched_on(
    vault: ModuleType, server: Scripted, issuer: Issuer
) -> None:
    client = vault.AsyncClient(base_url=server.url, **CLIENT)
    for _ in range(2):
        asyncio.run(_one(client))
    assert len(issuer.asked) == 1
    issuer.valid.clear()
    asyncio.run(_one(client))
    assert len(issuer.asked) == 2


async def _cancelled(client: Any, issuer: Issuer) -> None:
    first = asyncio.create_task(client.doors.oauth())
    second = asyncio.create_task(client.doors.oauth())
    while not issuer.asked:
        await asyncio.sleep(0.01)
    first.cancel()
    await second
    await client.close()


def test_a_task_that_is_cancelled_does_not_keep_others_waiting(
    vault: ModuleType, server: Scripted, issuer: Issuer
) -> None:
    issuer.delay = 0.1
    client = vault.AsyncClient(base_url=server.url, **CLIENT)
    asyncio.run(asyncio.wait_for(_cancelled(client, issuer), 5))
    assert len(issuer.asked) == 2


@pytest.mark.parametrize(
    "copied", [copy.deepcopy, lambda client: pickle.loads(pickle.dumps(client))]
)
def test_copies_fetch_tokens_of_their_own(
    drive: Driver, server: Scripted, issuer: Issuer, copied: Any
) -> None:
    client = drive.client(server.url, **CLIENT)
    drive.run(client.doors.oauth())
    twin = copied(client)
    assert not twin._credentials["oauth"].tokens._kept
    drive.run(twin.doors.oauth())
    drive.run(twin.close())
    assert len(issuer.asked) == 2


LACKING: list[Any] = [
    (
        {},
        "either oauth_token (or the environment variable VAULT_OAUTH_TOKEN) or client_id "
        "(or the environment variable VAULT_CLIENT_ID) and client_secret (or the "
        "environment variable VAULT_CLIENT_SECRET) or refresh_token (or the environment "
        "variable VAULT_REFRESH_TOKEN)",
    ),
    (
        {"client_id": "i"},
        "client_secret (or the environment variable VAULT_CLIENT_SECRET)",
    ),
]


@pytest.mark.parametrize(("given", "needed"), LACKING)
def test_what_is_missing_is_named(
    drive: Driver, server: Scripted, given: Mapping[str, str], needed: str
) -> None:
    client = drive.client(server.url, **{"access_token": None, **given})
    with pytest.raises(drive.package.MissingCredentialsError) as caught:
        drive.run(client.doors.oauth())
    assert str(caught.value) == f"this operation needs {needed}"


def test_a_token_is_not_taken_to_other_hosts(
    drive: Driver, server: Scripted, stranger: Scripted, issuer: Issuer
) -> None:
    """A refusal over there does not make this client fetch another one, either."""
    moved = [head("307 Moved", location=f"{stranger.url}/x", content_length="0")]
    server.script = lambda request: (
        issuer.issue(request) if request.method == "POST" else moved
    )
    stranger.script = lambda request: reply(b"", "401 Unauthorized")
    client = drive.client(server.url, **CLIENT)
    with pytest.raises(drive.package.AuthenticationError):
        drive.run(client.doors.oauth())
    (seen,) = stranger.received
    assert "authorization" not in seen.headers
    assert len(issuer.asked) == 1


@pytest.mark.parametrize("status", ["307 Moved", "308 Moved", "302 Found"])
def test_the_secret_is_not_taken_where_the_token_endpoint_redirects(
    drive: Driver, server: Scripted, stranger: Scripted, status: str
) -> None:
    moved = head(status, location=f"{stranger.url}/x", content_length="0")
    server.script = lambda request: [moved]
    http_client = drive.http_client(follow_redirects=True)
    client = drive.client(server.url, **CLIENT, http_client=http_client)
    with pytest.raises(drive.package.OAuthError):
        drive.run(client.doors.oauth())
    assert not stranger.received
    drive.close(http_client)


def test_tokens_are_fetched_with_the_http_client_of_the_caller(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    http_client = drive.http_client(headers={"X-Proxy": "p"})
    client = drive.client(server.url, **CLIENT, http_client=http_client)
    drive.run(client.doors.oauth())
    assert issuer.heads[0]["x-proxy"] == "p"
    drive.close(http_client)


def test_secrets_of_token_requests_are_not_shown(
    drive: Driver, server: Scripted, issuer: Issuer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    client = drive.client(server.url, **CLIENT, logs_bodies=True)
    drive.run(client.doors.oauth())
    shown = f"{caplog.text} {client!r} {client._credentials!r}"
    assert "s3cret" not in shown
    assert "t1" not in shown
