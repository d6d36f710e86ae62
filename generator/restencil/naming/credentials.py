"""Names of what callers authenticate with, and of the client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, assert_never

from restencil.code.identifiers import Identifier, Scope
from restencil.ir import (
    ApiKey,
    HttpBasic,
    HttpBearer,
    OAuth2,
    OpenIdConnect,
    SchemeId,
    SecurityScheme,
    TokenScheme,
)
from restencil.naming.words import pascal, snake, split

_SAYING_NOTHING: Final = frozenset(
    (
        "auth",
        "authentication",
        "authorization",
        "authorizer",
        "bearer",
        "code",
        "default",
    )
    + (
        "flow",
        "header",
        "http",
        "jwt",
        "oauth",
        "oauth2",
        "o",
        "auth2",
        "openid",
        "scheme",
    )
    + (
        "scheme",
        "security",
        "the",
        "token",
        "connect",
        "open",
        "id",
        "oidc",
        "basic",
        "query",
    )
)
CLIENT_ARGUMENTS: Final = ("self", "base_url", "http_client", "options") + (
    "webhook_secret",
    "default_headers",
    "default_query",
    "idempotency_header",
    "max_retries",
    "on_drift",
    "retries",
    "timeout",
    "validation",
)
"""What clients are told besides credentials."""

_SUBTITLE: Final = re.compile(r"['\u2019]s\b|\s[-\u2013\u2014+|]\s|[:(,]")
_NOT_THE_NAME: Final = frozenset(
    ("api", "apis", "client", "developer", "docs", "documentation", "http", "openapi")
    + (
        "public",
        "reference",
        "rest",
        "restful",
        "sdk",
        "spec",
        "specification",
        "swagger",
    )
    + ("the", "version", "web")
)


def credential_names(
    schemes: Iterable[SecurityScheme], chosen: Mapping[str, Identifier]
) -> Mapping[SchemeId, tuple[Identifier, ...]]:
    """Return what callers pass for each scheme: `access_token`, `api_key` and such.

    Args:
        schemes: The schemes.
        chosen: The names that the configuration chose, by the names of the schemes.
    """
    scope = Scope(CLIENT_ARGUMENTS)
    found = {}
    for scheme in schemes:
        names = _names(scheme, scope)
        name = chosen.get(scheme.id)
        found[scheme.id] = names if name is None else (name, *names[1:])
    return found


def _names(scheme: SecurityScheme, scope: Scope) -> tuple[Identifier, ...]:
    words = split(scheme.id)
    own = snake(tuple(w for w in words if w.lower() not in _SAYING_NOTHING))
    whole = snake(words) or "token"
    match scheme:
        case ApiKey():
            keyed = own if own.endswith("key") or not own else f"{own}_key"
            return (scope.claim(keyed or "api_key", f"{whole}_key"),)
        case HttpBearer() | TokenScheme():
            return (_token(own, whole, scope),)
        case HttpBasic():
            parts: tuple[str, ...] = ("username", "password")
            return _prefixed(own or snake(words), parts, scope)
        case OAuth2(refresh_url=None):
            parts = ("client_id", "client_secret", "token_endpoint")
        case OAuth2() | OpenIdConnect():
            parts = ("client_id", "client_secret", "refresh_token", "token_endpoint")
        case _:
            assert_never(scheme)
    return (_token(own, whole, scope), *_prefixed(own or whole, parts, scope))


def _prefixed(
    prefix: str, parts: tuple[str, ...], scope: Scope
) -> tuple[Identifier, ...]:
    """Return names for the parts of a credential; all have a prefix or none of them."""
    if any(part in scope for part in parts):
        parts = tuple(f"{prefix}_{part}" for part in parts)
    return tuple(map(scope.claim, parts))


def _token(own: str, whole: str, scope: Scope) -> Identifier:
    token = own if own.endswith(("key", "token")) or not own else f"{own}_token"
    return scope.claim(token or "access_token", f"{whole}_token")


def client_name(title: str) -> Identifier:
    """Return the client's class by the document's title: `GitHub v3 REST API` is GitHub."""
    kept: list[str] = []
    for word in split(_SUBTITLE.split(title)[0]):
        if not _is_name(word) or [word.lower()] == [each.lower() for each in kept[-1:]]:
            continue
        kept.append(word)
    return Scope().claim(pascal(tuple(kept)) or "Client")


def _is_name(word: str) -> bool:
    low = word.lower()
    return low not in _NOT_THE_NAME and not low.lstrip("v").isdecimal()
