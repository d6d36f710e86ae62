"""Turns the parts of a request into what the HTTP client sends.

An HTTP client that callers bring adds to requests what it is told to: headers, parameters,
cookies. One of our own adds nothing, so that a request need not go through all that.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from enum import Enum, auto
from functools import lru_cache
from typing import Final, TypeAlias

import httpx2

from .headers import raw_headers
from .steps import Send

__all__ = ["HTTPClient", "Payload", "Reading", "build_request", "own_request"]

HTTPClient: TypeAlias = httpx2.Client | httpx2.AsyncClient
Payload: TypeAlias = bytes | Iterable[bytes] | AsyncIterable[bytes] | None

_EXPECTING_BODY: Final = frozenset(("POST", "PUT", "PATCH", "QUERY"))
"""Methods of which a body is expected, so that its absence is stated (RFC 9110, 8.6)."""


class Reading(Enum):
    """When the body of a response is read."""

    AT_ONCE = auto()
    LATER = auto()


def build_request(
    http_client: HTTPClient, send: Send, payload: Payload
) -> httpx2.Request:
    """Return a request with what an HTTP client adds to it."""
    return http_client.build_request(
        send.parts.method,
        send.parts.url,
        headers=raw_headers(send.parts.headers.values()),
        content=payload,
        timeout=send.timeout,
    )


def own_request(send: Send, payload: Payload) -> httpx2.Request:
    """Return a request that an HTTP client of our own is to send."""
    parts = send.parts
    url = httpx2.URL(parts.url) if "?" in parts.url else _url(parts.url)
    headers = [
        (b"Host", url.netloc),
        *_common_headers(),
        *raw_headers(parts.headers.values()),
    ]
    extensions = {"timeout": send.timeout.as_dict()}
    if payload is not None and not isinstance(payload, bytes):
        return httpx2.Request(
            parts.method, url, headers=headers, content=payload, extensions=extensions
        )
    if payload is None and parts.method in _EXPECTING_BODY:
        headers.append((b"Content-Length", b"0"))
    return httpx2.Request(
        parts.method,
        url,
        headers=headers,
        stream=httpx2.ByteStream(payload or b""),
        extensions=extensions,
    )


@lru_cache(maxsize=256)
def _url(text: str) -> httpx2.URL:
    """Return a URL; taking one apart takes longer than anything else about a request."""
    return httpx2.URL(text)


@lru_cache(maxsize=1)
def _common_headers() -> tuple[tuple[bytes, bytes], ...]:
    """Return the headers that say what the HTTP client is able to do."""
    stated = httpx2.Client(
        transport=httpx2.MockTransport(lambda _: httpx2.Response(200))
    )
    return tuple(
        (name, value)
        for name, value in stated.headers.raw
        if name.lower() in (b"accept-encoding", b"connection")
    )
