"""When requests are repeated, and how long to wait before that."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import Final

import httpx2

from .concurrency import async_sleep

__all__ = [
    "DEFAULT_POLICY",
    "SYSTEM_CLOCK",
    "Clock",
    "Delivery",
    "RetryPolicy",
    "delivery_of",
    "is_idempotent",
    "retry_after",
]

_IDEMPOTENT: Final = frozenset(
    ("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY")
)
"""Methods that can be repeated without further effect (RFC 9110, 9.2.2; RFC 10008)."""

_NOT_PROCESSED: Final = frozenset((429, 503))
"""Statuses that say that the server has done nothing (RFC 6585, 4; RFC 9110, 15.6.4)."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance; tests bring their own.

    Attributes:
        monotonic: Returns seconds that never go back.
        now: Returns the seconds since 1970.
        sleep: Waits for some seconds.
        async_sleep: The same, to be awaited.
        random: Returns a number from 0 to 1.
    """

    monotonic: Callable[[], float] = time.monotonic
    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = async_sleep
    random: Callable[[], float] = random.random


SYSTEM_CLOCK: Final = Clock()


class Delivery(Enum):
    """What a request that failed has come to."""

    NEVER_SENT = auto()
    """No server has seen it."""
    UNKNOWN = auto()
    """A server may have acted on it."""
    IMPOSSIBLE = auto()
    """It cannot be sent at all; trying again does not help."""


def delivery_of(error: httpx2.RequestError) -> Delivery:
    """Return what a request has come to that failed with an error."""
    match error:
        case httpx2.ConnectError() | httpx2.ConnectTimeout() | httpx2.PoolTimeout():
            return Delivery.NEVER_SENT
        case httpx2.TimeoutException() | httpx2.NetworkError() | httpx2.ProxyError():
            return Delivery.UNKNOWN
        case httpx2.RemoteProtocolError():
            return Delivery.UNKNOWN
        case _:
            return Delivery.IMPOSSIBLE


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """When requests are repeated.

    Only failures of the transport and the statuses below are worth another try. A request
    that has an effect each time that it is sent, such as a POST, is repeated only where
    the server cannot have acted on it or recognises it by its idempotency key.

    Attributes:
        max_retries: How often to repeat a request at most.
        initial_delay: The longest wait before the first repetition, in seconds. It doubles
            each time; the wait itself is a random part of it ("full jitter").
        max_delay: The longest wait that it grows to, in seconds.
        statuses: The statuses after which requests are repeated.
        max_retry_after: The longest wait that a server may ask for, in seconds; where it
            asks for more, its response is raised.
        deadline: How long a call may take with all repetitions, in seconds; None for no
            limit.
        clock: Time and chance; tests bring their own.
    """

    max_retries: int = 2
    initial_delay: float = 0.5
    max_delay: float = 8.0
    statuses: frozenset[int] = field(
        default=frozenset((408, 425, 429, 500, 502, 503, 504))
    )
    max_retry_after: float = 120.0
    deadline: float | None = None
    clock: Clock = SYSTEM_CLOCK

    def backoff(self, retries: int) -> float:
        """Return how long to wait after some repetitions, in seconds."""
        ceiling = min(self.max_delay, self.initial_delay * 2.0 ** min(retries, 64))
        return ceiling * self.clock.random()

    def repeats_failure(self, delivery: Delivery, *, is_idempotent: bool) -> bool:
        """Tell whether a request is worth repeating that got no response."""
        if delivery is Delivery.UNKNOWN:
            return is_idempotent
        return delivery is Delivery.NEVER_SENT

    def repeats_status(
        self, status: int, headers: Mapping[str, str], *, is_idempotent: bool
    ) -> bool:
        """Tell whether a request is worth repeating that the server refused.

        Some servers say so themselves, in the header `x-should-retry`.
        """
        stated = headers.get("x-should-retry")
        if stated in ("true", "false"):
            return stated == "true"
        return status in self.statuses and (is_idempotent or status in _NOT_PROCESSED)

    def wait(self, headers: Mapping[str, str], retries: int) -> float | None:
        """Return how long to wait after a response; None where that is too long."""
        asked = retry_after(headers, self.clock.now())
        if asked is None:
            return self.backoff(retries)
        return asked if asked <= self.max_retry_after else None


DEFAULT_POLICY: Final = RetryPolicy()


def is_idempotent(method: str) -> bool:
    """Tell whether a method can be repeated without further effect."""
    return method in _IDEMPOTENT


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that a server asks to wait; None where it asks for nothing.

    Args:
        headers: The response's headers: `Retry-After` (RFC 9110, 10.2.3) with seconds or a
            date, or `retry-after-ms` with milliseconds.
        now: The seconds since 1970.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    stated = headers.get("retry-after")
    if stated is None:
        return None
    seconds = _seconds(stated)
    if seconds is not None:
        return seconds
    try:
        return max(0.0, parsedate_to_datetime(stated).timestamp() - now)
    except ValueError:
        return None


def _seconds(text: str | None) -> float | None:
    try:
        seconds = float(text or "")
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
