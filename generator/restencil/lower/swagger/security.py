"""Security definitions (Swagger 2.0, "Security Scheme Object")."""

from __future__ import annotations

from typing import Any, Final

from restencil.lower.swagger.moves import copied
from restencil.node import Node

_FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def scheme(node: Node) -> dict[str, Any]:
    """Return a security scheme."""
    found = copied(node, "description")
    match node.text("type"):
        case "basic":
            return {**found, "type": "http", "scheme": "basic"}
        case "oauth2":
            flow = copied(node, "authorizationUrl", "tokenUrl", "scopes")
            name = _FLOWS.get(node.text("flow"), node.text("flow"))
            return {**found, "type": "oauth2", "flows": {name: flow}}
        case other:
            return {**found, **copied(node, "name", "in"), "type": other}
