"""OAuth 2: access tokens that are fetched when they are needed (RFC 6749)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, TypeAlias

from ..errors import OAuthError
from ..gates import Gate
from ..steps import Alone, Run, Steps
from .conditions import Conditions
from .credentials import AUTHORIZATION, Argument, Spot
from .devices import Device, granted
from .tokens import (
    ClientAuthentication,
    Issued,
    TokenRequest,
    fetch,
    here,
    stated_endpoint,
)

__all__ = ["Location", "OAuth2", "Tokens"]

_BEARER: Final = "Bearer "

Scopes: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class _Kept:
    """A token that is used until a point in time, by the clock of calls."""

    token: str
    until: float


@dataclass(frozen=True, slots=True)
class Location:
    """Where an authorization server is asked, and how a client's secret is shown there.

    Attributes:
        url: The token endpoint.
        client_authentication: How the secret is shown.
        device_authorization_url: The device authorization endpoint; None where there is
            none, or where it is not needed.
        refresh_url: The token endpoint for the refresh tokens of that, if it is another.
    """

    url: str
    client_authentication: ClientAuthentication = "basic"
    device_authorization_url: str | None = None
    refresh_url: str | None = None


class Tokens:
    """What can be exchanged for access tokens, and the tokens that have been issued.

    Those are kept in memory, by their scopes, until shortly before they expire. Whoever
    needs one while it is being fetched waits for it.

    Args:
        client_id: The client's identifier.
        client_secret: Its secret.
        refresh_token: A refresh token; None where the API has no use for one.
        endpoint: A `TokenEndpoint` or its URL, instead of the document's.

    Attributes:
        discovered: Where the token endpoint is, where the server was asked for it.
    """

    def __init__(
        self,
        client_id: Argument,
        client_secret: Argument,
        refresh_token: Argument | None,
        endpoint: Argument,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.refresh_token = refresh_token
        self.stated = endpoint
        self.endpoint = stated_endpoint(endpoint.value)
        self.discovered: Location | None = None
        self._gate = Gate()
        self._kept: dict[Scopes, _Kept] = {}
        self._refresh_tokens: dict[Scopes, str] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy what was given; copies fetch tokens of their own."""
        given = self.client_id, self.client_secret, self.refresh_token, self.stated
        return type(self), given

    @property
    def refreshes(self) -> bool:
        """Whether a refresh token was given."""
        return self.refresh_token is not None and not self.refresh_token.is_missing

    def token(
        self, credential: OAuth2, scopes: Sequence[str], conditions: Conditions
    ) -> Steps[str]:
        """Return an access token, which is fetched where there is none."""
        wanted = self._wanted(scopes)
        kept = self._usable(wanted, conditions)
        if kept is None:
            steps = self._renewed(credential, wanted, conditions)
            kept = yield Alone(self._gate, steps)
        return kept.token

    def forget(self, token: str) -> None:
        """Forget a token that the server refused."""
        for scopes, kept in list(self._kept.items()):
            if kept.token == token:
                self._kept.pop(scopes, None)

    def _wanted(self, scopes: Sequence[str]) -> Scopes:
        """Return what to ask for: of a refresh token what it was issued for."""
        stated = self.endpoint.scopes
        if stated is None:
            stated = () if self.refreshes else scopes
        return tuple(dict.fromkeys(stated))

    def _usable(self, wanted: Scopes, conditions: Conditions) -> _Kept | None:
        kept = self._kept.get(wanted)
        if kept is None or kept.until <= conditions.policy.clock.monotonic():
            return None
        return kept

    def _renewed(
        self, credential: OAuth2, wanted: Scopes, conditions: Conditions
    ) -> Steps[_Kept]:
        """Return a token that somebody else has fetched in the meantime, or fetch one."""
        kept = self._usable(wanted, conditions)
        if kept is not None:
            return kept
        location = yield from credential.location(conditions)
        issued = yield from self._issued(credential, location, wanted, conditions)
        kept = _Kept(issued.token, issued.asked + self._use(issued.lifetime))
        self._kept[wanted] = kept
        yield from self._remember(issued, wanted, is_asked=credential.asks_users)
        return kept

    def _issued(
        self,
        credential: OAuth2,
        location: Location,
        wanted: Scopes,
        conditions: Conditions,
    ) -> Steps[Issued]:
        """Return a token; a user is asked where a refresh token does not do (any more)."""
        scope = {"scope": " ".join(wanted)} if wanted else {}
        ask = partial(self._request, location)
        if not credential.asks_users:
            grant = yield from self._grant(wanted)
            request = yield from ask(location.url, {**grant, **scope})
            return (yield from fetch(request, conditions))
        if location.device_authorization_url is None:
            raise OAuthError("the document names no device authorization endpoint")
        if wanted in self._refresh_tokens:
            grant = _refreshing(self._refresh_tokens[wanted])
            url = location.refresh_url or location.url
            request = yield from ask(url, {**grant, **scope})
            try:
                return (yield from fetch(request, conditions))
            except OAuthError as error:
                if error.error != "invalid_grant":
                    raise
        started = location.device_authorization_url
        return (
            yield from granted(
                ask, started, location.url, scope, self.endpoint, conditions
            )
        )

    def _request(
        self, location: Location, url: str, parameters: Mapping[str, str]
    ) -> Steps[TokenRequest]:
        client_id = yield from self.client_id.text()
        client_secret = yield from self.client_secret.text()
        stated = self.endpoint.client_authentication
        return TokenRequest(
            url,
            {**parameters, **self.endpoint.parameters},
            client_id or None,
            client_secret or None,
            stated or location.client_authentication,
        )

    def _grant(self, wanted: Scopes) -> Steps[Mapping[str, str]]:
        if self.refresh_token is None or self.refresh_token.is_missing:
            return {"grant_type": "client_credentials"}
        token = self._refresh_tokens.get(wanted)
        if token is None:
            token = yield from self.refresh_token.text()
        return _refreshing(token)

    def _use(self, lifetime: float | None) -> float:
        """Return how long to use a token, in seconds."""
        if lifetime is None:
            return float("inf")
        return lifetime - min(self.endpoint.leeway, lifetime / 2)

    def _remember(
        self, issued: Issued, wanted: Scopes, *, is_asked: bool
    ) -> Steps[None]:
        """Keep a refresh token that takes the place of the one before (RFC 6749, 6)."""
        if issued.refresh_token is None or not (self.refreshes or is_asked):
            return
        self._refresh_tokens[wanted] = issued.refresh_token
        if self.endpoint.on_refresh_token is not None:
            yield Run(partial(self.endpoint.on_refresh_token, issued.refresh_token))


def _refreshing(token: str) -> Mapping[str, str]:
    return {"grant_type": "refresh_token", "refresh_token": token}


@dataclass(frozen=True, slots=True, repr=False)
class OAuth2:
    """An access token in hand, or what can be exchanged for one.

    Attributes:
        access_token: The token in hand.
        tokens: What can be exchanged for one.
        client_credentials_url: The token endpoint for the client's own credentials (RFC
            6749, 4.4); None where the document has no such flow.
        refresh_url: The one for refresh tokens (section 6); None where it has none.
        device: How users grant access on another device (RFC 8628); None where the document
            has no such flow.
    """

    access_token: Argument
    tokens: Tokens
    client_credentials_url: str | None = None
    refresh_url: str | None = None
    device: Device | None = None

    @property
    def spot(self) -> Spot:
        """The header `Authorization` (RFC 6750, 2.1)."""
        return AUTHORIZATION

    @property
    def missing(self) -> str:
        """What has to be given as well; empty where a token is there or can be had."""
        tokens = self.tokens
        if not self.access_token.is_missing or tokens.refreshes:
            return ""
        if self.asks_users:
            return tokens.client_id.missing
        client = [tokens.client_id, tokens.client_secret]
        lacking = [each for each in client if each.is_missing]
        if self.grants_to_clients and len(lacking) < len(client):
            return " and ".join(map(str, lacking))
        found = list(self._alternatives())
        return f"either {' or '.join(found)}" if len(found) > 1 else found[0]

    @property
    def grants_to_clients(self) -> bool:
        """Whether the client's own credentials can be exchanged for a token."""
        return self.client_credentials_url is not None

    @property
    def asks_users(self) -> bool:
        """Whether a user is asked to grant access on another device."""
        if self.tokens.refreshes or self.tokens.endpoint.on_user_code is None:
            return False
        return self.has_device_flow

    @property
    def has_device_flow(self) -> bool:
        """Whether users can be asked."""
        stated = self.tokens.endpoint.device_authorization_url
        return self.device is not None or stated is not None

    def location(self, conditions: Conditions) -> Steps[Location]:
        """Return where the token endpoint is.

        Raises:
            OAuthError: nobody says.
        """
        yield from ()
        url, started, refresh_url = self._urls()
        found = here(url or "", conditions)
        if not found.lower().startswith(("http://", "https://")) or not url:
            raise OAuthError(f"{url!r} is no URL of a token endpoint")
        return Location(
            found,
            device_authorization_url=started and here(started, conditions),
            refresh_url=refresh_url and here(refresh_url, conditions),
        )

    def _urls(self) -> tuple[str | None, str | None, str | None]:
        """Return the token endpoint, and two more where users are asked."""
        endpoint, device = self.tokens.endpoint, self.device
        if self.asks_users:
            started = endpoint.device_authorization_url
            if device is None:
                return endpoint.url or self.refresh_url, started, None
            refresh_url = None if endpoint.url else device.refresh_url
            started = started or device.authorization_url
            return endpoint.url or device.token_url, started, refresh_url
        is_refresh = self.tokens.refreshes
        url = self.refresh_url if is_refresh else self.client_credentials_url
        return endpoint.url or url, None, None

    def text(self, scopes: Sequence[str], conditions: Conditions) -> Steps[str]:
        """Return the header's value.

        Raises:
            OAuthError: the authorization server issues no token.
            APIConnectionError: it does not answer.
        """
        if self.access_token.is_missing:
            token = yield from self.tokens.token(self, scopes, conditions)
        else:
            token = yield from self.access_token.text()
        return _BEARER + token

    def forget(self, text: str) -> bool:
        """Forget a token that the server refused; tell whether there may be another one."""
        if not self.access_token.is_missing:
            return False
        self.tokens.forget(text.removeprefix(_BEARER))
        return True

    def _alternatives(self) -> Iterator[str]:
        yield str(self.access_token)
        if self.grants_to_clients:
            yield f"{self.tokens.client_id} and {self.tokens.client_secret}"
        if self.tokens.refresh_token is not None:
            yield str(self.tokens.refresh_token)
        if self.device is not None:
            name = self.tokens.stated.name
            yield f"{self.tokens.client_id} and a {name} with on_user_code"
