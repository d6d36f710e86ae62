"""Access tokens: how they are asked for and what is answered (RFC 6749, 4.4, 5 and 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote_plus, urlencode, urljoin, urlsplit, urlunsplit

import httpx2

from ..bodies import Content
from ..encoding import is_object
from ..errors import AccessDeniedError, ExpiredTokenError, OAuthError
from ..exchange import Exchanged, exchange
from ..redaction import redacted_url
from ..requests import RequestParts, Secrets, origin
from ..steps import Steps
from .conditions import Conditions
from .credentials import basic

__all__ = [
    "ClientAuthentication",
    "DeviceAuthorization",
    "Issued",
    "TokenEndpoint",
    "TokenRequest",
    "fetch",
]

ClientAuthentication: TypeAlias = Literal["basic", "body"]
"""How a client shows its secret: in the header `Authorization` or in the body."""

_KINDS: Final[Mapping[str, type[OAuthError]]] = {
    "access_denied": AccessDeniedError,
    "expired_token": ExpiredTokenError,
}
_FORM: Final = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceAuthorization:
    """What a user is to do so that a client gets access (RFC 8628, 3.2).

    Attributes:
        user_code: What to enter there.
        verification_uri: Where to go, on any device.
        verification_uri_complete: The same with the code in it, for links and QR codes;
            None where the server has none.
        expires_in: For how long the code is valid, in seconds; None where that is not told.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    expires_in: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenEndpoint:
    """Where access tokens come from, and what to ask for there.

    Attributes:
        url: Its URL, perhaps relative to the API's; None for what the document says.
        scopes: The scopes to ask for; None for those that the document says an operation
            needs.
        client_authentication: How the client's secret is shown; None for `basic`, unless
            OpenID Connect Discovery says that the server does not take that.
        parameters: Further parameters of the requests, such as `audience`.
        leeway: How long before they expire tokens are not used any more, in seconds; at
            most half of the time for which they are valid.
        on_refresh_token: Is told of each new refresh token that takes the place of the one
            before, so that it can be stored. It may be an `async` function where the client
            is to be awaited.
        on_user_code: Shows a user how to grant access on another device (RFC 8628), where
            the document has the flow `deviceAuthorization`. It may be an `async` function
            likewise; the call that needs a token goes on when the user has done so.
        device_authorization_url: Where that begins, perhaps relative to the API's URL; None
            for what the document says.
    """

    url: str | None = None
    scopes: Sequence[str] | None = None
    client_authentication: ClientAuthentication | None = None
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    leeway: float = 60.0
    on_refresh_token: Callable[[str], object] | None = None
    on_user_code: Callable[[DeviceAuthorization], object] | None = None
    device_authorization_url: str | None = None


@dataclass(frozen=True, slots=True, repr=False)
class TokenRequest:
    """A request for an access token.

    Attributes:
        url: The token endpoint.
        parameters: The grant and what belongs to it.
        client_id: The client's identifier; None where it has none.
        client_secret: Its secret; None where it has none.
        client_authentication: How the secret is shown.
    """

    url: str
    parameters: Mapping[str, str]
    client_id: str | None
    client_secret: str | None
    client_authentication: ClientAuthentication

    def parts(self, user_agent: str) -> RequestParts:
        """Return the request as it is sent (RFC 6749, 2.3.1)."""
        form, headers = dict(self.parameters), {"User-Agent": user_agent}
        if self.client_id is not None:
            if self.client_secret is None or self.client_authentication == "body":
                form["client_id"] = self.client_id
                if self.client_secret is not None:
                    form["client_secret"] = self.client_secret
            else:
                pair = quote_plus(self.client_id), quote_plus(self.client_secret)
                headers["Authorization"] = basic(*pair)
        content = urlencode(form).encode("ascii")
        headers["Accept"] = "application/json"
        headers["Content-Type"] = _FORM
        headers["Content-Length"] = str(len(content))
        return RequestParts(
            "POST",
            self.url,
            {name.lower(): (name, value) for name, value in headers.items()},
            Content(content, _FORM),
            secrets=Secrets(frozenset(("authorization",))),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Issued:
    """An access token that was issued.

    Attributes:
        token: The token.
        lifetime: For how long it is valid, in seconds; None where that is not told.
        refresh_token: The refresh token that came with it, if any.
        asked: When it was asked for, by the policy's clock.
    """

    token: str
    lifetime: float | None
    refresh_token: str | None
    asked: float


def fetch(request: TokenRequest, conditions: Conditions) -> Steps[Issued]:
    """Return the access token that is issued.

    Raises:
        OAuthError: none is.
        APIConnectionError: no response arrived.
    """
    asked = conditions.policy.clock.monotonic()
    exchanged = yield from exchange(
        request.parts(conditions.user_agent),
        conditions.timeout,
        conditions.policy,
        started=conditions.started,
        follows_redirects=False,
        trusts=lambda there: False,
    )
    return _issued(exchanged, asked)


def here(url: str, conditions: Conditions) -> str:
    """Return a URL of the document, which may be relative to that of the server.

    Where the client has another server than the document's, what is on that one is looked
    for on the other.
    """
    theirs = f"{conditions.default_base_url.rstrip('/')}/"
    ours = f"{conditions.base_url.rstrip('/')}/"
    if theirs != ours and origin(url) == origin(theirs):
        if url.startswith(theirs):
            return ours + url.removeprefix(theirs)
        path, query = urlsplit(url)[2:4]
        url = urlunsplit(("", "", path, query, ""))
    return urljoin(ours, url)


def _issued(exchanged: Exchanged, asked: float) -> Issued:
    """Return what a response holds (RFC 6749, 5)."""
    found = json_object(exchanged.response)
    error = found.get("error")
    if error is not None:
        raise refusal(exchanged, found)
    token, kind = found.get("access_token"), found.get("token_type", "bearer")
    if not (exchanged.response.is_success and isinstance(token, str) and token):
        raise oauth_error(exchanged, "answered without a token")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise oauth_error(exchanged, f"issued a token of the type {kind!r}, not bearer")
    refresh_token = found.get("refresh_token")
    return Issued(
        token,
        seconds(found.get("expires_in")),
        refresh_token if isinstance(refresh_token, str) and refresh_token else None,
        asked,
    )


def json_object(response: httpx2.Response) -> Mapping[str, Any]:
    """Return the JSON object in a response; empty where there is none."""
    try:
        found: Any = response.json()
    except ValueError:
        return {}
    return found if is_object(found) else {}


def seconds(stated: Any) -> float | None:
    """Return for how long something is; some servers say it in a string."""
    try:
        found = float(stated)
    except (TypeError, ValueError):
        return None
    return max(0.0, found) if found < float("inf") else None


def refusal(exchanged: Exchanged, found: Mapping[str, Any]) -> OAuthError:
    """Return the error that an authorization server states (RFC 6749, 5.2)."""
    texts = {
        name: found[name] if isinstance(found.get(name), str) else None
        for name in ("error_description", "error_uri")
    }
    error = found["error"] if isinstance(found["error"], str) else None
    said = ": ".join(filter(None, (error, texts["error_description"])))
    return oauth_error(exchanged, f"refused: {said}", error=error, **texts)


def oauth_error(
    exchanged: Exchanged, what: str, **attributes: str | None
) -> OAuthError:
    """Return the error for a response of an authorization server."""
    status, url = exchanged.response.status_code, redacted_url(exchanged.parts.url)
    kind = _KINDS.get(attributes.get("error") or "", OAuthError)
    return kind(
        f"{url} {what} ({status})",
        status_code=status,
        method=exchanged.parts.method,
        url=url,
        **attributes,
    )


def stated_endpoint(given: Any) -> TokenEndpoint:
    """Return what was said of the token endpoint: all of it, or its URL, or nothing."""
    if isinstance(given, TokenEndpoint):
        return given
    return TokenEndpoint(url=given)
