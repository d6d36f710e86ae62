"""Servers whose URLs have variables (OpenAPI 3.1.1, section 4.8.5)."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["server_url"]


def server_url(template: str, variables: Mapping[str, str]) -> str:
    """Return the URL of a server with its variables replaced."""
    for name, value in variables.items():
        template = template.replace(f"{{{name}}}", value)
    return template
