"""What servers say about the limits of how often they may be called."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from .retries import retry_after

__all__ = ["RateLimit"]

_PREFIXES: Final = ("ratelimit-", "x-ratelimit-", "x-rate-limit-")
_ITEM: Final = re.compile(r"\b(limit|remaining|reset|q|r|t)=(\d+)")
_SHORT: Final = {"q": "limit", "r": "remaining", "t": "reset"}
_DURATION: Final = re.compile(
    r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?"
)
_IN_SECONDS: Final = (86_400.0, 3_600.0, 60.0, 1.0, 0.001)
_SINCE_1970: Final = 1e8
"""A number of seconds above this is a point in time, not a duration."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """How often a server may be called.

    Attributes:
        limit: How many requests it allows in a period.
        remaining: How many of them are left.
        reset: When the next period begins, in seconds from now.
        retry_after: How long it asks to wait, in seconds.
    """

    limit: int | None = None
    remaining: int | None = None
    reset: float | None = None
    retry_after: float | None = None

    @classmethod
    def read(cls, headers: Mapping[str, str], now: float | None = None) -> RateLimit:
        """Return what the headers of a response say.

        Servers name them `X-RateLimit-Limit`, `RateLimit-Limit` or `X-Rate-Limit-Limit`,
        or have one `RateLimit` with all (draft-ietf-httpapi-ratelimit-headers).

        Args:
            headers: The headers; looking them up does not depend on their case.
            now: The seconds since 1970; by default those of this moment.
        """
        now = time.time() if now is None else now
        stated = _stated(headers)
        return cls(
            limit=_whole(stated.get("limit")),
            remaining=_whole(stated.get("remaining")),
            reset=_period(stated.get("reset"), now),
            retry_after=retry_after(headers, now),
        )


def _stated(headers: Mapping[str, str]) -> dict[str, str]:
    found = dict(_items(headers.get("ratelimit", "")))
    for prefix in _PREFIXES:
        for name in ("limit", "remaining", "reset"):
            value = headers.get(prefix + name)
            if value is not None:
                found.setdefault(name, value)
    return found


def _items(text: str) -> Iterable[tuple[str, str]]:
    for match in _ITEM.finditer(text):
        yield _SHORT.get(match[1], match[1]), match[2]


def _whole(text: str | None) -> int | None:
    match = re.match(r"\s*(\d+)", text or "")
    return int(match[1]) if match else None


def _period(text: str | None, now: float) -> float | None:
    """Return the seconds until a time: a number, a time since 1970, or `6m0s`."""
    if not text:
        return None
    try:
        number = float(text.partition(",")[0])
    except ValueError:
        return _duration(text)
    return max(0.0, number - now) if number > _SINCE_1970 else number


def _duration(text: str) -> float | None:
    match = _DURATION.fullmatch(text.strip())
    if match is None or not any(match.groups()):
        return None
    return sum(
        float(part) * seconds
        for part, seconds in zip(match.groups(), _IN_SECONDS, strict=True)
        if part
    )
