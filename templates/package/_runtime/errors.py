"""The errors that calls raise.

APIError
 +-- MissingCredentialsError
 +-- OAuthError
 |    +-- AccessDeniedError
 |    +-- ExpiredTokenError
 +-- APIConnectionError
 |    +-- APITimeoutError
 +-- APIResponseError
 |    +-- APIResponseValidationError
 +-- APIStreamError
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

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .drift import Drift
    from .models import BaseModel
    from .rate_limits import RateLimit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AccessDeniedError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ExpiredTokenError",
    "InternalServerError",
    "MissingCredentialsError",
    "NotFoundError",
    "OAuthError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]


class APIError(Exception):
    """The base of all errors that calls raise; they can be pickled and copied.

    Attributes:
        message: What happened.
        method: The HTTP method of the request; empty where none was made.
        url: The URL of the request, without credentials; empty where none was made.
    """

    def __init__(self, message: str, *, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.method = method
        self.url = url

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self.message, dict(self.__dict__))


class MissingCredentialsError(APIError):
    """An operation needs credentials that the client does not have."""


class OAuthError(APIError):
    """An authorization server issued no access token (RFC 6749, 5.2).

    Attributes:
        status_code: The HTTP status; None where nothing was asked.
        error: What it says, such as `invalid_client`; None where it says nothing.
        error_description: The same in words.
        error_uri: Where there is more about it.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int | None = None,
        error: str | None = None,
        error_description: str | None = None,
        error_uri: str | None = None,
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.error = error
        self.error_description = error_description
        self.error_uri = error_uri


class AccessDeniedError(OAuthError):
    """A user refused to grant access (RFC 8628, 3.5)."""


class ExpiredTokenError(OAuthError):
    """A user did not grant access until it was too late (RFC 8628, 3.5)."""


class APIConnectionError(APIError):
    """No response arrived; the message and `__cause__` say why.

    Attributes:
        retries_taken: How often the request was repeated.
    """

    retries_taken: int = 0


class APITimeoutError(APIConnectionError):
    """No response arrived in time."""


class APIResponseError(APIError):
    """A response arrived that is not what the document promises.

    Attributes:
        status_code: Its HTTP status.
        headers: Its headers, their names in lower case.
        content: What it held.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        method: str,
        url: str,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.headers: dict[str, str] = {
            name.lower(): value for name, value in headers.items()
        }
        self.content = content


class APIResponseValidationError(APIResponseError):
    """A response deviates from the document, which is not to be tolerated.

    Attributes:
        drift: In what it deviates.
    """

    def __init__(self, message: str, *, drift: Sequence[Drift], **others: Any) -> None:
        super().__init__(message, **others)
        self.drift: tuple[Drift, ...] = tuple(drift)


class APIStreamError(APIError):
    """The server reported an error in the middle of a stream.

    Attributes:
        event: The name of the event.
        body: Its data: JSON values, else text.
    """

    def __init__(self, message: str, event: str, body: Any) -> None:
        super().__init__(message)
        self.event = event
        self.body = body


class APIStatusError(APIError):
    """The server refused or failed.

    Attributes:
        status_code: The HTTP status.
        body: What the response held: of the type that the document states, else JSON
            values, else text.
        headers: The response's headers, their names in lower case.
        typed_headers: Those that the document describes for the status, as a model; None
            where it describes none.
        retries_taken: How often the request was repeated.
    """

    def __init__(
        self,
        message: str,
        *,
        status_code: int,
        body: Any,
        headers: Mapping[str, str],
        typed_headers: BaseModel | None = None,
        method: str,
        url: str,
        retries_taken: int = 0,
    ) -> None:
        super().__init__(message, method=method, url=url)
        self.status_code = status_code
        self.body = body
        self.headers: dict[str, str] = {
            name.lower(): value for name, value in headers.items()
        }
        self.typed_headers = typed_headers
        self.retries_taken = retries_taken

    @property
    def request_id(self) -> str | None:
        """What the server calls this request, where it says so."""
        return request_id(self.headers)

    @property
    def rate_limit(self) -> RateLimit:
        """What the server says about how often it may be called."""
        from .rate_limits import RateLimit

        return RateLimit.read(self.headers)


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


_REQUEST_ID: Final = (
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-correlation-id",
    "x-github-request-id",
    "x-ms-request-id",
    "x-trace-id",
    "cf-ray",
)


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return what the server calls a request, where it says so."""
    return next((headers[name] for name in _REQUEST_ID if headers.get(name)), None)


def _restore(
    kind: type[APIError], message: str, attributes: dict[str, Any]
) -> APIError:
    error = kind.__new__(kind, message)
    Exception.__init__(error, message)
    error.__dict__.update(attributes)
    return error
