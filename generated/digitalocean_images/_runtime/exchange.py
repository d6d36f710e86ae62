"""What happens between a request and its response: repetitions and redirects."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import httpx2

from .failures import connection_error
from .redaction import redacted_url
from .redirects import MAX_REDIRECTS, redirected
from .requests import RequestParts
from .retries import RetryPolicy, delivery_of, is_idempotent
from .steps import Send, Sleep, Steps

if TYPE_CHECKING:
    from .observation.observer import Observer

__all__ = ["Exchange", "Exchanged", "exchange"]


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A response, and how it came about.

    Attributes:
        response: The response, of any status.
        parts: The request that it answers.
        retries_taken: How often the request was repeated.
    """

    response: httpx2.Response
    parts: RequestParts
    retries_taken: int

    @property
    def url(self) -> str:
        """The URL of the request, without credentials."""
        return redacted_url(self.parts.url, self.parts.secrets.query)


Exchange: TypeAlias = Steps[Exchanged]


def exchange(
    parts: RequestParts,
    timeout: httpx2.Timeout,
    policy: RetryPolicy,
    *,
    started: float,
    follows_redirects: bool,
    trusts: Callable[[str], bool],
    observer: Observer | None = None,
) -> Exchange:
    """Yield the steps that lead to a response, repetitions and redirects included.

    Args:
        parts: The request.
        timeout: How long to wait for each response.
        policy: When to repeat the request.
        started: When the call began, by the policy's clock.
        follows_redirects: Whether to go where redirects lead.
        trusts: Tells whether credentials may go to an origin.
        observer: Tells of the requests whoever wants to know.

    Raises:
        APIConnectionError: no response arrived.
    """
    attempts = _Attempts(policy, started)
    redirects = 0
    while True:
        try:
            send = Send(parts, attempts.limited(timeout))
            response: httpx2.Response = yield from _sent(send, observer)
        except httpx2.RequestError as error:
            wait = attempts.wait_after_failure(parts, error)
            if wait is None:
                url = redacted_url(parts.url, parts.secrets.query)
                raise connection_error(
                    error, method=parts.method, url=url, retries=attempts.retries
                ) from error
        else:
            if response.is_success:
                return Exchanged(response, parts, attempts.retries)
            if follows_redirects and redirects < MAX_REDIRECTS:
                location = response.headers.get("location")
                following = redirected(parts, response.status_code, location, trusts)
                if following is not None:
                    parts = following
                    redirects += 1
                    continue
            wait = attempts.wait_after_response(parts, response)
            if wait is None:
                return Exchanged(response, parts, attempts.retries)
        attempts.retries += 1
        if observer is not None:
            observer.wait(parts, wait)
        yield Sleep(wait)


def _sent(send: Send, observer: Observer | None) -> Steps[httpx2.Response]:
    if observer is not None:
        return (yield from observer.send(send))
    response: httpx2.Response = yield send
    return response


class _Attempts:
    """How often a request was repeated, and whether it is repeated again."""

    def __init__(self, policy: RetryPolicy, started: float) -> None:
        self.retries = 0
        self._policy = policy
        self._started = started

    def limited(self, timeout: httpx2.Timeout) -> httpx2.Timeout:
        """Return a timeout that does not go beyond the deadline."""
        if self._policy.deadline is None:
            return timeout
        left = max(0.001, self._policy.deadline - self._elapsed())
        limits = {k: left if v is None else min(v, left) for k, v in _limits(timeout)}
        return httpx2.Timeout(**limits)

    def wait_after_failure(
        self, parts: RequestParts, error: httpx2.RequestError
    ) -> float | None:
        """Return how long to wait after a failure; None where it is final."""
        if not self._policy.repeats_failure(
            delivery_of(error), is_idempotent=_is_repeatable(parts)
        ):
            return None
        return self._within_limits(parts, self._policy.backoff(self.retries))

    def wait_after_response(
        self, parts: RequestParts, response: httpx2.Response
    ) -> float | None:
        """Return how long to wait after a response; None where it is final."""
        if not self._policy.repeats_status(
            response.status_code,
            response.headers,
            is_idempotent=_is_repeatable(parts),
        ):
            return None
        return self._within_limits(
            parts, self._policy.wait(response.headers, self.retries)
        )

    def _within_limits(self, parts: RequestParts, wait: float | None) -> float | None:
        if wait is None or self.retries >= self._policy.max_retries:
            return None
        if not parts.content.is_replayable:
            return None
        deadline = self._policy.deadline
        is_late = deadline is not None and self._elapsed() + wait >= deadline
        return None if is_late else wait

    def _elapsed(self) -> float:
        return self._policy.clock.monotonic() - self._started


def _limits(timeout: httpx2.Timeout) -> list[tuple[str, float | None]]:
    return list(timeout.as_dict().items())


def _is_repeatable(parts: RequestParts) -> bool:
    """Tell whether a request has no further effect when it is sent again."""
    return parts.idempotency_key is not None or is_idempotent(parts.method)
