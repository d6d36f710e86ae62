"""How callers authenticate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType, TypeAlias

SchemeId = NewType("SchemeId", str)
"""The name of a security scheme in the components."""

Requirement: TypeAlias = Mapping[SchemeId, tuple[str, ...]]
"""Schemes that are needed together, each with the scopes it needs; empty for none."""


class ApiKeyPlace(StrEnum):
    """Where an API key travels."""

    HEADER = "header"
    QUERY = "query"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie."""

    id: SchemeId
    description: str
    place: ApiKeyPlace
    wire_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpBearer:
    """`Authorization: Bearer`, and OAuth 2 where nothing can be exchanged for a token."""

    id: SchemeId
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpBasic:
    """`Authorization: Basic` (RFC 7617)."""

    id: SchemeId
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenScheme:
    """Another scheme of `Authorization`, sent as `<scheme> <token>` (RFC 9110, 11.4)."""

    id: SchemeId
    description: str
    scheme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceFlow:
    """The flow `deviceAuthorization` (OpenAPI 3.2.0, section 4.28; RFC 8628).

    Attributes:
        authorization_url: The device authorization endpoint.
        token_url: The token endpoint.
        refresh_url: The one for refresh tokens, where it is another.
    """

    authorization_url: str
    token_url: str
    refresh_url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth2:
    """OAuth 2 with flows by which programs get tokens on their own (RFC 6749).

    Attributes:
        client_credentials_url: Where the client's own credentials are exchanged for a
            token (section 4.4); none without that flow. Perhaps relative to the server.
        refresh_url: The same for refresh tokens (section 6).
        device: How users grant access on another device; none without that flow.
    """

    id: SchemeId
    description: str
    client_credentials_url: str | None
    refresh_url: str | None
    device: DeviceFlow | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenIdConnect:
    """OpenID Connect, where the token endpoint is discovered.

    Attributes:
        url: Where the server's configuration is; perhaps relative to the API's server.
    """

    id: SchemeId
    description: str
    url: str


SecurityScheme: TypeAlias = (
    ApiKey | HttpBearer | HttpBasic | TokenScheme | OAuth2 | OpenIdConnect
)
