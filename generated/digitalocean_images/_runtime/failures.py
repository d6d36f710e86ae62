"""Which error is raised, and in which words."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

import httpx2

from .encoding import is_array, is_object
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
)

__all__ = ["connection_error", "status_error_class", "words_of"]

_EXCERPT: Final = 500
_TITLE: Final = re.compile(r"<title[^>]*>(.*?)</title", re.IGNORECASE | re.DOTALL)
_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_WORDS: Final = (
    "message",
    "detail",
    "error_description",
    "title",
    "error",
    "errors",
    "msg",
    "reason",
)


def status_error_class(status: int) -> type[APIStatusError]:
    """Return the class of the error for a status of failure."""
    return _BY_STATUS.get(
        status, InternalServerError if status >= 500 else APIStatusError
    )


def words_of(body: Any) -> str:
    """Return the server's own words in the body of an error, where they can be found."""
    if isinstance(body, str):
        return _excerpt(body)
    if is_array(body):
        return "; ".join(filter(None, map(words_of, body)))[:_EXCERPT]
    values: Mapping[str, Any] = (
        body
        if is_object(body)
        else {
            **(getattr(body, "model_extra", None) or {}),
            **getattr(body, "__dict__", {}),
        }
    )
    for name in _WORDS:
        found = values.get(name)
        if found:
            return words_of(found) or json.dumps(found, default=str)[:_EXCERPT]
    return ""


def _excerpt(text: str) -> str:
    """Return the beginning of a text; of a page of HTML, its title."""
    text = text.strip()
    if text.startswith("<"):
        title = _TITLE.search(text)
        text = title[1] if title else ""
    return " ".join(text.split())[:_EXCERPT]


def connection_error(
    error: httpx2.RequestError, *, method: str, url: str, retries: int
) -> APIConnectionError:
    """Return what is raised where a request got no response."""
    is_timeout = isinstance(error, httpx2.TimeoutException)
    kind = APITimeoutError if is_timeout else APIConnectionError
    what = "timed out" if is_timeout else "failed"
    name = type(error).__name__
    cause = f"{name}: {error}" if str(error) else name
    failed = kind(f"{method} {url} {what} ({cause})", method=method, url=url)
    failed.retries_taken = retries
    return failed
