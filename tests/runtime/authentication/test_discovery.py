"""OpenID Connect: the token endpoint is discovered."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.runtime.authentication.issuing import Issuer
from tests.runtime.driving import Driver
from tests.runtime.scripted import Request, Script, Scripted, reply

CLIENT: Mapping[str, Any] = {
    "access_token": None,
    "oidc_client_id": "an id",
    "oidc_client_secret": "s3cret",
}
CONFIGURATION = "/tenant/.well-known/openid-configuration"


@pytest.fixture
def issuer(server: Scripted) -> Issuer:
    """The authorization server, which tells its configuration as well."""
    issuer = Issuer()
    configure(server, issuer)
    return issuer


def configure(server: Scripted, issued_by: Issuer, /, **more: Any) -> None:
    """Have a server tell its configuration, with some members of its own."""
    found = {
        "issuer": f"{server.url}/tenant",
        "token_endpoint": f"{server.url}/issue",
        **more,
    }

    def respond(request: Request) -> Script:
        if "/.well-known/" not in request.target:
            return issued_by.respond(request)
        return reply(json.dumps(found).encode(), content_type="application/json")

    server.script = respond


def test_the_token_endpoint_is_asked_for_once(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT)
    drive.run(client.doors.open())
    issuer.valid.clear()
    drive.run(client.doors.open())
    targets = [request.target for request in server.received]
    assert targets == [CONFIGURATION, "/issue", "/open", "/open", "/issue", "/open"]
    assert issuer.asked[0] == {"grant_type": "client_credentials", "scope": "read"}
    assert "authorization" not in server.received[0].headers
    assert issuer.heads[0]["authorization"].startswith("Basic ")


def test_a_refresh_token_will_do(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, access_token=None, oidc_refresh_token="r")
    drive.run(client.doors.open())
    assert issuer.asked == [{"grant_type": "refresh_token", "refresh_token": "r"}]


def test_a_token_endpoint_that_is_given_is_not_asked_for(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    client = drive.client(server.url, **CLIENT, oidc_token_endpoint="/given")
    drive.run(client.doors.open())
    assert [request.target for request in server.received] == ["/given", "/open"]


@pytest.mark.parametrize(
    ("methods", "is_in_body"),
    [
        (["client_secret_post"], True),
        (["client_secret_post", "client_secret_basic"], False),
        (["private_key_jwt"], False),
    ],
)
def test_the_secret_is_shown_as_the_server_wants_it(
    drive: Driver,
    server: Scripted,
    issuer: Issuer,
    methods: list[str],
    is_in_body: bool,
) -> None:
    configure(server, issuer, token_endpoint_auth_methods_supported=methods)
    client = drive.client(server.url, **CLIENT)
    drive.run(client.doors.open())
    assert ("client_secret" in issuer.asked[0]) is is_in_body
    assert ("authorization" in issuer.heads[0]) is not is_in_body


def test_the_issuer_may_end_with_a_slash(
    drive: Driver, server: Scripted, issuer: Issuer
) -> None:
    configure(server, issuer, issuer=f"{server.url}/tenant/")
    drive.run(drive.client(server.url, **CLIENT).doors.open())
    assert len(issuer.asked) == 1


WRONG: list[Any] = [
    ({"issuer": "https://evil.example"}, "another issuer, 'https://evil.example'"),
    ({"issuer": None}, "another issuer, None"),
    ({"token_endpoint": None}, "names None as the token endpoint"),
    ({"token_endpoint": "ftp://x"}, "names 'ftp://x' as the token endpoint"),
]


@pytest.mark.parametrize(("more", "message"), WRONG)
def test_a_configuration_that_is_wrong_is_not_followed(
    drive: Driver,
    server: Scripted,
    issuer: Issuer,
    more: Mapping[str, Any],
    message: str,
) -> None:
    configure(server, issuer, **more)
    client = drive.client(server.url, **CLIENT)
    with pytest.raises(drive.package.OAuthError, match=message):
        drive.run(client.doors.open())
    assert not issuer.asked
    configure(server, issuer)
    drive.run(client.doors.open())


@pytest.mark.parametrize("content", [b"", b"<html>", b"[]"])
def test_a_server_without_a_configuration_is_an_error(
    drive: Driver, server: Scripted, content: bytes
) -> None:
    server.script = lambda request: reply(content)
    client = drive.client(server.url, **CLIENT)
    with pytest.raises(drive.package.OAuthError, match="without a configuration"):
        drive.run(client.doors.open())
