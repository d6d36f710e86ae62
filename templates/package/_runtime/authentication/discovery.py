"""OpenID Connect: the token endpoint is discovered (OpenID Connect Discovery 1.0, 4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..bodies import Content
from ..exchange import Exchanged, exchange
from ..requests import RequestParts
from ..steps import Steps
from .conditions import Conditions
from .oauth2 import Location, OAuth2
from .tokens import ClientAuthentication, here, json_object, oauth_error

__all__ = ["OpenIDConnect"]

_WELL_KNOWN: Final = "/.well-known/openid-configuration"


@dataclass(frozen=True, slots=True, repr=False)
class OpenIDConnect(OAuth2):
    """An access token in hand, or what can be exchanged for one.

    Attributes:
        discovery_url: Where the server's configuration is, or the issuer.
    """

    discovery_url: str = ""

    @property
    def grants_to_clients(self) -> bool:
        """Whether the client's own credentials can be exchanged: that is for the server."""
        return True

    @property
    def has_device_flow(self) -> bool:
        """Whether users can be asked: that is for the server as well."""
        return True

    def location(self, conditions: Conditions) -> Steps[Location]:
        """Return where the token endpoint is, which is asked for once.

        Raises:
            OAuthError: the server does not say, or it is not the one that was asked for.
            APIConnectionError: it does not answer.
        """
        if self.tokens.endpoint.url is not None:
            return (yield from OAuth2.location(self, conditions))
        found = self.tokens.discovered
        if found is None:
            found = yield from self._discover(conditions)
            self.tokens.discovered = found
        return found

    def _discover(self, conditions: Conditions) -> Steps[Location]:
        issuer = _issuer(here(self.discovery_url, conditions))
        exchanged = yield from exchange(
            _request(issuer + _WELL_KNOWN, conditions.user_agent),
            conditions.timeout,
            conditions.policy,
            started=conditions.started,
            follows_redirects=True,
            trusts=lambda there: False,
        )
        found = json_object(exchanged.response)
        if not exchanged.response.is_success or not found:
            raise oauth_error(exchanged, "answered without a configuration")
        stated = found.get("issuer")
        if stated not in _spellings(issuer, _issuer(self.discovery_url)):
            raise oauth_error(exchanged, f"speaks for another issuer, {stated!r}")
        stated = self.tokens.endpoint.device_authorization_url
        started = None if stated is None else here(stated, conditions)
        if started is None and "device_authorization_endpoint" in found:
            started = _url(exchanged, found, "device_authorization_endpoint")
        url = _url(exchanged, found, "token_endpoint")
        return Location(url, _authentication(found), started)


def _request(url: str, user_agent: str) -> RequestParts:
    headers = {"Accept": "application/json", "User-Agent": user_agent}
    named = {name.lower(): (name, value) for name, value in headers.items()}
    return RequestParts("GET", url, named, Content())


def _issuer(url: str) -> str:
    """Return the issuer, to which the path of its configuration is appended (4.1)."""
    return url.removesuffix(_WELL_KNOWN).rstrip("/")


def _spellings(*issuers: str) -> frozenset[str]:
    """Return how issuers may be stated: a slash at the end is not in the URL (4.1)."""
    return frozenset(name for each in issuers for name in (each, f"{each}/"))


def _url(exchanged: Exchanged, found: Mapping[str, Any], name: str) -> str:
    """Return the URL of an endpoint; over TLS where it has come over TLS."""
    url = found.get(name)
    is_secure = exchanged.parts.url.lower().startswith("https://")
    schemes = ("https://",) if is_secure else ("https://", "http://")
    if not isinstance(url, str) or not url.lower().startswith(schemes):
        raise oauth_error(exchanged, f"names {url!r} as the {name.replace('_', ' ')}")
    return url


def _authentication(found: Mapping[str, Any]) -> ClientAuthentication:
    """Return how the server wants secrets to be shown; `basic` unless it says (3)."""
    methods = found.get("token_endpoint_auth_methods_supported")
    if not isinstance(methods, list) or "client_secret_basic" in methods:
        return "basic"
    return "body" if "client_secret_post" in methods else "basic"
