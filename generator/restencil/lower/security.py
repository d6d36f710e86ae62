"""Security schemes and requirements (OpenAPI 3.1.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from collections.abc import Mapping

from restencil.ir import (
    ApiKey,
    ApiKeyPlace,
    HttpBasic,
    HttpBearer,
    Requirement,
    SchemeId,
    SecurityScheme,
    TokenScheme,
)
from restencil.lower.context import Context
from restencil.node import Node


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
        case ("oauth2" | "openIdConnect", _, _) | ("http", _, "bearer"):
            return HttpBearer(id=name, description=words)
        case "http", _, "basic":
            return HttpBasic(id=name, description=words)
        case "http", _, scheme if scheme:
            return TokenScheme(id=name, description=words, scheme=node.text("scheme"))
    return None


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
