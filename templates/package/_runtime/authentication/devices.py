"""Access that a user grants on another device (RFC 8628)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final, Protocol

from ..errors import APITimeoutError, ExpiredTokenError, OAuthError
from ..exchange import exchange
from ..steps import Run, Sleep, Steps
from .conditions import Conditions
from .tokens import (
    DeviceAuthorization,
    Issued,
    TokenEndpoint,
    TokenRequest,
    fetch,
    json_object,
    oauth_error,
    refusal,
    seconds,
)

__all__ = ["Device", "granted"]

_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_INTERVAL: Final = 5.0
"""How long to wait between two requests, where the server does not say (3.2)."""

_SLOWER: Final = 5.0
"""How much longer to wait from then on where the server says `slow_down` (3.5)."""


@dataclass(frozen=True, slots=True)
class Device:
    """The flow `deviceAuthorization` of a document.

    Attributes:
        authorization_url: The device authorization endpoint.
        token_url: The token endpoint.
        refresh_url: The one for refresh tokens, if that is another one.
    """

    authorization_url: str
    token_url: str
    refresh_url: str | None = None


class Asking(Protocol):
    """Makes a request of what it asks for."""

    def __call__(self, url: str, parameters: Mapping[str, str]) -> Steps[TokenRequest]:
        """Return a request to a URL, with the client's credentials."""
        ...


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What an authorization server said that waits for a user.

    Attributes:
        shown: What the user is to be shown.
        code: What tokens are asked for with.
        interval: How long to wait between two requests, in seconds.
        until: When the code expires, by the policy's clock.
    """

    shown: DeviceAuthorization
    code: str = field(repr=False)
    interval: float
    until: float


def granted(
    ask: Asking,
    authorization_url: str,
    token_url: str,
    scope: Mapping[str, str],
    endpoint: TokenEndpoint,
    conditions: Conditions,
) -> Steps[Issued]:
    """Return the token that is issued once a user has granted access.

    Raises:
        OAuthError: the user refuses, or does nothing until it is too late, or the server
            wants something else.
        APIConnectionError: no response arrived.
        APITimeoutError: the time for the whole call is over.
    """
    request = yield from ask(authorization_url, scope)
    waiting = yield from _authorized(request, conditions)
    if endpoint.on_user_code is not None:
        yield Run(partial(endpoint.on_user_code, waiting.shown))
    grant = {"grant_type": _GRANT, "device_code": waiting.code}
    request = yield from ask(token_url, grant)
    return (yield from _polled(request, waiting, conditions))


def _authorized(request: TokenRequest, conditions: Conditions) -> Steps[_Waiting]:
    """Return what the device authorization endpoint answers (section 3.2)."""
    asked = conditions.policy.clock.monotonic()
    exchanged = yield from exchange(
        request.parts(conditions.user_agent),
        conditions.timeout,
        conditions.policy,
        started=conditions.started,
        follows_redirects=False,
        trusts=lambda there: False,
    )
    found = json_object(exchanged.response)
    if found.get("error") is not None:
        raise refusal(exchanged, found)
    code, user_code = _text(found, "device_code"), _text(found, "user_code")
    uri = _text(found, "verification_uri") or _text(found, "verification_url")
    if not (exchanged.response.is_success and code and user_code and uri):
        raise oauth_error(exchanged, "answered without a code for the user")
    lifetime = seconds(found.get("expires_in"))
    interval = seconds(found.get("interval"))
    shown = DeviceAuthorization(
        user_code=user_code,
        verification_uri=uri,
        verification_uri_complete=_text(found, "verification_uri_complete"),
        expires_in=lifetime,
    )
    return _Waiting(
        shown,
        code,
        _INTERVAL if interval is None else interval,
        asked + (float("inf") if lifetime is None else lifetime),
    )


def _polled(
    request: TokenRequest, waiting: _Waiting, conditions: Conditions
) -> Steps[Issued]:
    """Return the token that the user grants, which is asked for again and again (3.4)."""
    interval, clock = waiting.interval, conditions.policy.clock
    while True:
        _check_deadline(request, clock.monotonic() + interval, conditions)
        yield Sleep(interval)
        if clock.monotonic() >= waiting.until:
            raise ExpiredTokenError(
                f"{waiting.shown.user_code} expired before anybody used it",
                error="expired_token",
                url=request.url,
            )
        try:
            return (yield from fetch(request, conditions))
        except OAuthError as error:
            if error.error == "slow_down":
                interval += _SLOWER
            elif error.error != "authorization_pending":
                raise
        except APITimeoutError:
            interval *= 2


def _check_deadline(
    request: TokenRequest, moment: float, conditions: Conditions
) -> None:
    deadline = conditions.policy.deadline
    if deadline is not None and moment - conditions.started >= deadline:
        raise APITimeoutError(
            f"the call took {deadline:g} s without anybody granting access",
            method="POST",
            url=request.url,
        )


def _text(found: Mapping[str, Any], name: str) -> str | None:
    text = found.get(name)
    return text if isinstance(text, str) and text else None
