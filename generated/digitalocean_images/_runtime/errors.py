"""The errors that calls raise.

APIError
 +-- MissingCredentialsError
 +-- APIConnectionError
 |    +-- APITimeoutError
 +-- APIResponseError
 +-- APIStatusError
      +-- BadRequestError            400
      +-- AuthenticationError        401
      +-- PermissionDeniedError      403
      +-- NotFoundError              404
      +-- ConflictError              409
      +-- UnprocessableEntityError   422
      +-- RateLimitError             429
      +-- InternalServerError        500 and above
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from .encoding import is_object

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "status_error",
]


class APIError(Exception):
    """The base of all errors that calls raise."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class MissingCredentialsError(APIError):
    """An operation needs credentials that the client does not have."""


class APIConnectionError(APIError):
    """No response arrived; `__cause__` says why."""


class APITimeoutError(APIConnectionError):
    """No response arrived in time."""


class APIResponseError(APIError):
    """A response arrived that is not what the document promises.

    Attributes:
        status_code: Its HTTP status.
        content: What it held.
    """

    def __init__(self, message: str, status_code: int, content: bytes) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.content = content

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.status_code, self.content)


class APIStatusError(APIError):
    """The server refused or failed.

    Attributes:
        status_code: The HTTP status.
        body: What the response held: of the type that the document states, else JSON
            values, else text.
        headers: The response's headers, their names in lower case.
        request_id: What the server calls this request, where it says so.
        method: The HTTP method of the request.
        url: The URL of the request.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        body: Any,
        headers: Mapping[str, str],
        method: str,
        url: str,
    ) -> None:
        super().__init__(message)
        self.status_code = status_code
        self.body = body
        self.headers = dict(headers)
        self.method = method
        self.url = url

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, where it says so."""
        return self.headers.get("x-request-id") or self.headers.get("request-id")

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, dict(self.__dict__))


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing or wrong."""


class PermissionDeniedError(APIStatusError):
    """403: the credentials do not allow this."""


class NotFoundError(APIStatusError):
    """404: there is no such thing."""


class ConflictError(APIStatusError):
    """409: the request conflicts with the state of things."""


class UnprocessableEntityError(APIStatusError):
    """422: the server understands the request and rejects what it says."""


class RateLimitError(APIStatusError):
    """429: too many requests."""


class InternalServerError(APIStatusError):
    """500 and above: the server failed."""


_BY_STATUS: Final[Mapping[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error(
    *,
    status_code: int,
    reason: str,
    body: Any,
    headers: Mapping[str, str],
    method: str,
    url: str,
) -> APIStatusError:
    """Return the error for a response with a status of failure."""
    default = InternalServerError if status_code >= 500 else APIStatusError
    kind = _BY_STATUS.get(status_code, default)
    words = _words(body)
    message = f"{status_code} {reason}".strip() + (f": {words}" if words else "")
    return kind(
        message,
        status_code=status_code,
        body=body,
        headers=headers,
        method=method,
        url=url,
    )


def _words(body: Any) -> str:
    """Return the server's own words, where they can be found."""
    if isinstance(body, str):
        return body.strip()[:500]
    values: Mapping[str, Any] = (
        body if is_object(body) else getattr(body, "__dict__", {})
    )
    for name in ("message", "detail", "error_description", "title", "error", "errors"):
        found = values.get(name)
        if isinstance(found, str) and found:
            return found
        if found:
            return _words(found) or json.dumps(found, default=str)[:500]
    return ""


def _restore(
    kind: type[APIStatusError], message: str, attributes: dict[str, Any]
) -> APIStatusError:
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    error.__dict__.update(attributes)
    return error
