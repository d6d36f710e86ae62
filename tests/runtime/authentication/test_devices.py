"""Access that a user grants on another device (RFC 8628)."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.runtime.authentication.issuing import Issuer
from tests.runtime.clock import FakeClock
from tests.runtime.driving import Driver
from tests.runtime.scripted import Request, Script, Scripted, reply

AUTHORIZATION: Mapping[str, Any] = {
    "device_code": "d3vice",
    "user_code": "WDJB-MJHT",
    "verification_uri": "https://login.example/device",
    "verification_uri_complete": "https://login.example/device?code=WDJB-MJHT",
    "expires_in": 60,
}
PENDING = {"error": "authorization_pending"}
GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(slots=True)
class Login:
    """An authorization server that waits for a user.

    Attributes:
        issuer: Issues the tokens in the end.
        answers: What is answered before that, the first one first.
        authorization: What is answered to a device that asks for a code.
        clock: How time passes.
        shown: What users were shown.
    """

    issuer: Issuer
    answers: list[Mapping[str, Any]] = field(default_factory=list)
    authorization: Mapping[str, Any] = field(default_factory=lambda: AUTHORIZATION)
    clock: FakeClock = field(default_factory=FakeClock)
    shown: list[Any] = field(default_factory=list)

    def respond(self, request: Request) -> Script:
        """Answer a request."""
        if request.target == "/device":
            script = self.issuer.issue(request)
            self.issuer.valid.clear()
            refused = "error" in self.authorization
            return (
                answer(self.authorization, refused=refused)
                if self.authorization
                else script
            )
        if request.method == "POST" and self.answers:
            self.issuer.issue(request)
            self.issuer.valid.clear()
            return answer(self.answers.pop(0), refused=True)
        return self.issuer.respond(request)

    def client(self, drive: Driver, url: str, **more: Any) -> Any:
        """Return a client that shows users what to do."""
        endpoint = {"on_user_code": self.shown.append, **more.pop("endpoint", {})}
        options = {"retries": self.clock.policy(drive.package), **more}
        return drive.client(
            url,
            access_token=None,
            tv_client_id="tv",
            tv_token_endpoint=drive.package.TokenEndpoint(**endpoint),
            **options,
        )


def answer(found: Mapping[str, Any], *, refused: bool) -> Script:
    status = "400 Bad Request" if refused else "200 OK"
    return reply(json.dumps(found).encode(), status, content_type="application/json")


@pytest.fixture
def login(server: Scripted) -> Login:
    """The authorization server, which is the API's server as well."""
    login = Login(Issuer())
    server.script = login.respond
    return login


def test_a_user_grants_access(drive: Driver, server: Scripted, login: Login) -> None:
    login.answers = [PENDING, PENDING]
    client = login.client(drive, server.url)
    for _ in range(2):
        drive.run(client.doors.watch())
    (shown,) = login.shown
    assert shown == drive.package.DeviceAuthorization(
        user_code="WDJB-MJHT",
        verification_uri="https://login.example/device",
        verification_uri_complete="https://login.example/device?code=WDJB-MJHT",
        expires_in=60,
    )
    form = {"client_id": "tv", "grant_type": GRANT, "device_code": "d3vice"}
    assert login.issuer.asked == [{"client_id": "tv", "scope": "watch"}, *[form] * 3]
    assert login.issuer.paths == ["/device", *["/oauth/token"] * 3]
    assert login.clock.slept == [5, 5, 5]


def test_the_callback_may_wait(drive: Driver, server: Scripted, login: Login) -> None:
    async def show(shown: Any) -> None:
        login.shown.append(shown.user_code)

    endpoint = {"on_user_code": show} if drive.is_async else {}
    drive.run(login.client(drive, server.url, endpoint=endpoint).doors.watch())
    assert len(login.shown) == 1


def test_the_server_sets_the_pace(
    drive: Driver, server: Scripted, login: Login
) -> None:
    login.authorization = {**AUTHORIZATION, "interval": 2}
    login.answers = [PENDING, {"error": "slow_down"}, PENDING]
    drive.run(login.client(drive, server.url).doors.watch())
    assert login.clock.slept == [2, 2, 7, 7]


def test_a_server_that_does_not_answer_in_time_is_asked_less_often(
    drive: Driver, server: Scripted, login: Login
) -> None:
    slow = [True]

    def respond(request: Request) -> Script:
        if request.target == "/oauth/token" and slow:
            return [0.5] if slow.pop() else []
        return login.respond(request)

    server.script = respond
    client = login.client(drive, server.url, timeout=0.2)
    drive.run(client.doors.watch())
    assert login.clock.slept == [5, 10]


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        ("access_denied", "AccessDeniedError"),
        ("expired_token", "ExpiredTokenError"),
        ("invalid_grant", "OAuthError"),
    ],
)
def test_a_refusal_is_an_error_of_its_own(
    drive: Driver, server: Scripted, login: Login, error: str, kind: str
) -> None:
    login.answers = [PENDING, {"error": error, "error_description": "Sorry."}]
    with pytest.raises(getattr(drive.package, kind)) as caught:
        drive.run(login.client(drive, server.url).doors.watch())
    assert isinstance(caught.value, drive.package.OAuthError)
    assert type(pickle.loads(pickle.dumps(caught.value))) is type(caught.value)
    assert (caught.value.error, caught.value.error_description) == (error, "Sorry.")
    assert caught.value.url == f"{server.url}/oauth/token"


def test_nobody_is_waited_for_when_the_code_has_expired(
    drive: Driver, server: Scripted, login: Login
) -> None:
    login.authorization = {**AUTHORIZATION, "expires_in": "11"}
    login.answers = [PENDING] * 9
    with pytest.raises(drive.package.ExpiredTokenError, match="WDJB-MJHT expired"):
        drive.run(login.client(drive, server.url).doors.watch())
    assert login.issuer.paths == ["/device", *["/oauth/token"] * 2]


def test_the_deadline_of_the_call_holds(
    drive: Driver, server: Scripted, login: Login
) -> None:
    login.answers = [PENDING] * 9
    policy = login.clock.policy(drive.package, deadline=12)
    client = login.client(drive, server.url, retries=policy)
    with pytest.raises(drive.package.APITimeoutError, match="without anybody"):
        drive.run(client.doors.watch())
    assert login.clock.slept == [5, 5]


@pytest.mark.parametrize(
    "answered",
    [
        {"error": "invalid_client"},
        {"user_code": "c", "verification_uri": "u"},
        {"device_code": 1, "user_code": "c", "verification_uri": "u"},
    ],
)
def test_a_device_may_get_no_code(
    drive: Driver, server: Scripted, login: Login, answered: Mapping[str, Any]
) -> None:
    login.authorization = answered
    with pytest.raises(drive.package.OAuthError) as caught:
        drive.run(login.client(drive, server.url).doors.watch())
    assert caught.value.url == f"{server.url}/device"
    assert caught.value.error == answered.get("error")
    assert not login.shown


def test_a_refresh_token_spares_the_user(
    drive: Driver, server: Scripted, login: Login
) -> None:
    login.issuer.answer = {"expires_in": 0, "refresh_token": "r1"}
    stored: list[str] = []
    endpoint = {"on_refresh_token": stored.append}
    client = login.client(drive, server.url, endpoint=endpoint)
    for _ in range(2):
        drive.run(client.doors.watch())
    assert len(login.shown) == 1
    assert login.issuer.paths == ["/device", "/oauth/token", "/oauth/refresh"]
    assert login.issuer.asked[2] == {
        "grant_type": "refresh_token",
        "refresh_token": "r1",
        "scope": "watch",
        "client_id": "tv",
    }
    assert stored == ["r1", "r1"]


def test_the_user_is_asked_again_where_the_refresh_token_does_not_do(
    drive: Driver, server: Scripted, login: Login
) -> None:
    login.issuer.answer = {"expires_in": 0, "refresh_token": "r1"}
    client = login.client(drive, server.url)
    drive.run(client.doors.watch())
    login.answers = [{"error": "invalid_grant"}]
    drive.run(client.doors.watch())
    assert len(login.shown) == 2
    assert login.issuer.paths[2:] == ["/oauth/refresh", "/device", "/oauth/token"]


def test_scopes_may_be_asked_for_at_once(
    drive: Driver, server: Scripted, login: Login
) -> None:
    endpoint = {"scopes": ["watch", "rewind"]}
    client = login.client(drive, server.url, endpoint=endpoint)
    drive.run(client.doors.watch())
    drive.run(client.doors.rewind())
    assert len(login.shown) == 1
    assert login.issuer.asked[0]["scope"] == "watch rewind"


def test_a_client_without_a_way_to_show_codes_says_so(
    drive: Driver, server: Scripted, login: Login
) -> None:
    client = drive.client(server.url, access_token=None, tv_client_id="tv")
    with pytest.raises(drive.package.MissingCredentialsError) as caught:
        drive.run(client.doors.watch())
    assert "and a tv_token_endpoint with on_user_code" in str(caught.value)
    endpoint = drive.package.TokenEndpoint(on_user_code=login.shown.append)
    options = {"access_token": None, "tv_token_endpoint": endpoint}
    client = drive.client(server.url, **options)
    with pytest.raises(drive.package.MissingCredentialsError, match="tv_client_id"):
        drive.run(client.doors.watch())
    assert not server.received


def configured(server: Scripted, login: Login, **more: str) -> None:
    """Have the server tell its configuration (OpenID Connect Discovery 1.0)."""
    found = {
        "issuer": f"{server.url}/tenant",
        "token_endpoint": f"{server.url}/oauth/token",
        **more,
    }

    def respond(request: Request) -> Script:
        if "/.well-known/" in request.target:
            return answer(found, refused=False)
        return login.respond(request)

    server.script = respond


def of_openid(drive: Driver, server: Scripted, login: Login, **endpoint: Any) -> Any:
    """Return a client whose scheme is OpenID Connect."""
    stated = drive.package.TokenEndpoint(on_user_code=login.shown.append, **endpoint)
    return drive.client(
        server.url,
        access_token=None,
        oidc_client_id="tv",
        oidc_token_endpoint=stated,
        retries=login.clock.policy(drive.package),
    )


def test_openid_connect_discovers_where_to_begin(
    drive: Driver, server: Scripted, login: Login
) -> None:
    url = f"{server.url}/device"
    configured(server, login, device_authorization_endpoint=url)
    drive.run(of_openid(drive, server, login).doors.open())
    assert login.issuer.paths == ["/device", "/oauth/token"]


def test_the_caller_says_where_to_begin_where_nobody_else_does(
    drive: Driver, server: Scripted, login: Login
) -> None:
    configured(server, login)
    with pytest.raises(drive.package.OAuthError, match="no device authorization"):
        drive.run(of_openid(drive, server, login).doors.open())
    stated = {"device_authorization_url": "/device"}
    drive.run(of_openid(drive, server, login, **stated).doors.open())
    assert login.issuer.paths == ["/device", "/oauth/token"]


def test_no_secret_is_shown(
    drive: Driver, server: Scripted, login: Login, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    client = login.client(drive, server.url, logs_bodies=True)
    drive.run(client.doors.watch())
    assert "d3vice" not in f"{caplog.text} {client!r} {client._credentials!r}"
