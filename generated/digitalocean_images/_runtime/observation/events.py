"""What hooks are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["FailureEvent", "RequestEvent", "ResponseEvent"]


@dataclass(slots=True)
class RequestEvent:
    """A request that is about to be sent.

    Attributes:
        operation: The operation that is called, as in the document: `POST /v2/images`.
        method: The HTTP method.
        url: Where the request goes. It differs from the API's after a redirect.
        shown_url: The same without credentials, for logs and messages.
        headers: The headers that this package sends. What a hook changes here is sent,
            so that a request can be signed or marked; they may hold credentials.
        content: The body; None where it is read piece by piece while it is sent.
        attempt: 1 for the first time that the request is sent, then 2, …
    """

    operation: str
    method: str
    url: str = field(repr=False)
    shown_url: str
    headers: dict[str, str] = field(repr=False)
    content: bytes | None = field(repr=False)
    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """A response that has arrived; one that leads to another request, too.

    Attributes:
        request: The request that it answers.
        status_code: The HTTP status.
        headers: The headers, their names in lower case.
        elapsed: How long it took, in seconds: until the body was read, or until the headers
            had come where the body is read later.
    """

    request: RequestEvent
    status_code: int
    headers: Mapping[str, str] = field(repr=False)
    elapsed: float


@dataclass(frozen=True, slots=True)
class FailureEvent:
    """A request to which no response arrived.

    Attributes:
        request: The request.
        error: What the HTTP client says about it.
        elapsed: How long it took, in seconds.
    """

    request: RequestEvent
    error: Exception
    elapsed: float
