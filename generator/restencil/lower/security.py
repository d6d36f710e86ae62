"""Security schemes and requirements (OpenAPI 3.1.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from restencil.ir import (
    ApiKey,
    ApiKeyPlace,
    DeviceFlow,
    HttpBasic,
    HttpBearer,
    OAuth2,
    OpenIdConnect,
    Requirement,
    SchemeId,
    SecurityScheme,
    TokenScheme,
)
from restencil.lower.context import Context
from restencil.node import Node

_REFRESHED: Final = ("authorizationCode", "password", "deviceAuthorization")
"""The flows by which refresh tokens are issued."""


def schemes_of(context: Context) -> Mapping[SchemeId, SecurityScheme]:
    """Return the security schemes by name.

    A scheme that nothing in a request expresses (mutual TLS), or that is of no known
    type, is left out.
    """
    components = context.root.member("components") or Node({}, "/components")
    found: dict[SchemeId, SecurityScheme] = {}
    for name, node in components.members("securitySchemes"):
        scheme = _scheme(SchemeId(name), context.resolve(node))
        if scheme is not None:
            found[scheme.id] = scheme
    return found


def _scheme(name: SchemeId, node: Node) -> SecurityScheme | None:
    words = node.text("description")
    match node.text("type"), node.text("in"), node.text("scheme").lower():
        case "apiKey", _, _ if not node.text("name"):
            return None
        case "apiKey", ("header" | "query" | "cookie") as place, _:
            return ApiKey(
                id=name,
                description=words,
                place=ApiKeyPlace(place),
                wire_name=node.text("name"),
            )
        case "oauth2", _, _:
            return _oauth2(name, words, node)
        case "openIdConnect", _, _ if url := node.text("openIdConnectUrl"):
            return OpenIdConnect(id=name, description=words, url=url)
        case ("openIdConnect", _, _) | ("http", _, "bearer"):
            return HttpBearer(id=name, description=words)
        case "http", _, "basic":
            return HttpBasic(id=name, description=words)
        case "http", _, scheme if scheme:
            return TokenScheme(id=name, description=words, scheme=node.text("scheme"))
    return None


def _oauth2(name: SchemeId, description: str, node: Node) -> SecurityScheme:
    """Return an OAuth 2 scheme (OpenAPI 3.1.1, sections 4.8.28 and 4.8.29)."""
    flows = dict((node.member("flows") or node).members())
    url = _url(flows.get("clientCredentials"), "tokenUrl")
    others = [flows.get(flow) for flow in _REFRESHED]
    refresh_urls = [
        _url(flow, field) for flow in others for field in ("refreshUrl", "tokenUrl")
    ]
    refresh_url = next(filter(None, refresh_urls), None)
    if url is None and refresh_url is None:
        return HttpBearer(id=name, description=description)
    return OAuth2(
        id=name,
        description=description,
        client_credentials_url=url,
        refresh_url=refresh_url,
        device=_device(flows.get("deviceAuthorization")),
    )


def _device(flow: Node | None) -> DeviceFlow | None:
    authorization_url = _url(flow, "deviceAuthorizationUrl")
    token_url = _url(flow, "tokenUrl")
    if authorization_url is None or token_url is None:
        return None
    return DeviceFlow(
        authorization_url=authorization_url,
        token_url=token_url,
        refresh_url=_url(flow, "refreshUrl"),
    )


def _url(flow: Node | None, field: str) -> str | None:
    return (flow.text(field) or None) if flow is not None else None


def requirements_of(node: Node) -> tuple[Requirement, ...] | None:
    """Return the security requirements of the document or an operation.

    None where it states none, which for an operation means those of the document.
    """
    if node.member("security") is None:
        return None
    return tuple(
        {
            SchemeId(name): tuple(str(scope.value) for scope in scopes.items())
            for name, scopes in item.members()
        }
        for item in node.items("security")
    )
