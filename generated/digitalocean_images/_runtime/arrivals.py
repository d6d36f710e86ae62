"""What goes wrong while the body of a response arrives, and with what it holds."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

import httpx2

from .errors import APIConnectionError, APIResponseError
from .exchange import Exchanged
from .failures import connection_error

__all__ = ["broken", "reading", "unexpected"]

_EXCERPT = 200


def broken(exchanged: Exchanged, error: httpx2.RequestError) -> APIConnectionError:
    """Return the error for a connection that broke while a body was read."""
    return connection_error(
        error,
        method=exchanged.parts.method,
        url=exchanged.url,
        retries=exchanged.retries_taken,
    )


@contextmanager
def reading(exchanged: Exchanged) -> Generator[None]:
    """Turn errors of the connection into ours, while a body is read."""
    try:
        yield
    except httpx2.RequestError as error:
        raise broken(exchanged, error) from error


def unexpected(
    exchanged: Exchanged,
    why: str,
    content: bytes,
    kind: Callable[..., APIResponseError] = APIResponseError,
) -> APIResponseError:
    """Return the error for content that is not what the document promises."""
    response = exchanged.response
    shown = content[:_EXCERPT].decode("utf-8", "replace")
    media_type = response.headers.get("content-type", "no content type")
    status = response.status_code
    return kind(
        f"the response ({status}, {media_type}) is not what the document promises: "
        f"{why}\n{shown}".rstrip(),
        status_code=status,
        headers=response.headers,
        content=content,
        method=exchanged.parts.method,
        url=exchanged.url,
    )
