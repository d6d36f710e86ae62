"""Puts credentials into requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias
from urllib.parse import quote

from ..requests import RequestParts, Secrets
from .credentials import Place, Spot

__all__ = ["Texts", "with_credentials"]

Texts: TypeAlias = Mapping[Spot, str]
"""Credentials by where they are put."""


def with_credentials(parts: RequestParts, texts: Texts) -> RequestParts:
    """Return a request with credentials in it."""
    if not texts:
        return parts
    headers, url = dict(parts.headers), parts.url
    names: set[str] = set()
    parameters: set[str] = set()
    for spot, text in texts.items():
        match spot.place:
            case Place.HEADER:
                names.add(spot.name.lower())
                headers[spot.name.lower()] = (spot.name, text)
            case Place.COOKIE:
                names.add("cookie")
                _, others = headers.get("cookie", ("Cookie", ""))
                pair = f"{spot.name}={text}"
                together = f"{others}; {pair}" if others else pair
                headers["cookie"] = ("Cookie", together)
            case Place.QUERY:
                name = quote(spot.name, safe="")
                parameters.add(name)
                sign = "&" if "?" in url else "?"
                url = f"{url}{sign}{name}={quote(text, safe='')}"
    return RequestParts(
        method=parts.method,
        url=url,
        headers=headers,
        content=parts.content,
        stated=parts.stated,
        secrets=Secrets(frozenset(names), frozenset(parameters)),
        idempotency_key=parts.idempotency_key,
    )
