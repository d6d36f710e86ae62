"""Credentials go to the servers of the API, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.authentication.issuing import Issuer
from tests.runtime.authentication.test_credentials import secrets_of
from tests.runtime.driving import Driver
from tests.runtime.scripted import Request, Script, Scripted, head
from tests.runtime.test_calls import json_reply

SECRETS: dict[str, Any] = {
    "access_token": lambda: "s3cret",
    "username": "s3cret",
    "key": lambda: "s3cret",
    "query_key_key": "s3cret",
    "session_key": "s3cret",
}
METHODS = ("bearer", "header", "query", "cookie", "both")


def redirect(server: Scripted, location: str) -> None:
    """Have all requests but those for `/there` redirected."""
    server.script = lambda request: (
        [head("204 No Content")]
        if request.target.startswith("/there")
        else [head("307 Temporary Redirect", location=location, content_length="0")]
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("is_given", [False, True], ids=["own", "given"])
def test_redirects_to_other_hosts_take_nothing_along(
    drive: Driver, server: Scripted, stranger: Scripted, method: str, is_given: bool
) -> None:
    """An HTTP client of the caller may follow redirects; it does not get to."""
    redirect(server, f"{stranger.url}/there")
    http_client = drive.http_client(follow_redirects=True) if is_given else None
    client = drive.client(
        server.url,
        http_client=http_client,
        default_headers={"X-Other": "s3cret"},
        **SECRETS,
    )
    drive.run(getattr(client.doors, method)())
    assert "s3cret" in str(server.received)
    assert len(stranger.received) == 1
    assert "s3cret" not in str(stranger.received)
    if http_client is not None:
        drive.close(http_client)


@pytest.mark.parametrize("method", METHODS)
def test_redirects_within_the_api_take_credentials_along(
    drive: Driver, server: Scripted, method: str
) -> None:
    redirect(server, "/there?x=1")
    client = drive.client(server.url, **SECRETS)
    drive.run(getattr(client.doors, method)())
    first, second = map(secrets_of, server.received)
    assert {**first, "query": ""} == {**second, "query": ""}
    added = first.get("query")
    assert second["query"] == ("x=1" if added is None else f"x=1&{added}")


def test_a_parameter_that_a_redirect_has_is_not_added_again(
    drive: Driver, server: Scripted
) -> None:
    redirect(server, "/there?key%5B0%5D=short-lived")
    client = drive.client(server.url, **SECRETS)
    drive.run(client.doors.query())
    assert server.received[1].target == "/there?key%5B0%5D=short-lived"


def test_whole_urls_get_credentials_where_they_lead_to_the_api(
    drive: Driver, server: Scripted, stranger: Scripted
) -> None:
    client = drive.client(
        server.url, default_headers={"X-Other": "s3cret"}, default_query={"a": "s3cret"}
    )
    for url in (server.url, stranger.url):
        drive.run(client.get(f"{url}/x", cast_to=type(None)))
    assert server.received[0].headers["authorization"] == "Bearer t0ken"
    assert "authorization" not in stranger.received[0].headers
    assert "s3cret" not in str(stranger.received)


@pytest.mark.parametrize("is_ours", [True, False], ids=["ours", "theirs"])
def test_urls_of_next_pages_get_credentials_where_they_lead_to_the_api(
    drive: Driver, server: Scripted, stranger: Scripted, is_ours: bool
) -> None:
    issuer = Issuer()
    last = {"items": [{"id": 2}]}
    there = f"{(server if is_ours else stranger).url}/items?after=1"

    def respond(request: Request) -> Script:
        if request.method == "POST":
            return issuer.issue(request)
        first = {"items": [{"id": 1}], "next": there}
        page: Script = json_reply(last if "after=1" in request.target else first)
        return page

    server.script = respond
    stranger.script = lambda request: json_reply(last)
    client = drive.client(server.url, **SECRETS, client_id="i", client_secret="s3cret")
    found = drive.all(client.items.list())
    assert [item.id for item in found] == [1, 2]
    if is_ours:
        _, first, second = map(secrets_of, server.received)
        key = first["query"]
        assert second == {**first, "query": f"after=1&{key}"}
        assert first["authorization"] == "Bearer t1"
    else:
        (seen,) = stranger.received
        assert secrets_of(seen) == {"query": "after=1"}
        assert "s3cret" not in str(seen)


def test_functions_are_not_asked_for_what_goes_to_strangers(
    drive: Driver, stranger: Scripted
) -> None:
    def token() -> str:
        raise AssertionError

    client = drive.client("http://127.0.0.1:9", access_token=token)
    drive.run(client.get(f"{stranger.url}/x", cast_to=type(None)))
    assert len(stranger.received) == 1
