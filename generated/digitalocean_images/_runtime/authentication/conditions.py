"""How tokens are fetched."""

from __future__ import annotations

from dataclasses import dataclass

import httpx2

from ..retries import RetryPolicy

__all__ = ["Conditions"]


@dataclass(frozen=True, slots=True)
class Conditions:
    """How the call that tokens are fetched for is made.

    Attributes:
        base_url: Where the API is.
        default_base_url: Where the document says that it is; empty where it does not.
        user_agent: The `User-Agent` header.
        timeout: How long to wait for each response.
        policy: When to repeat requests.
        started: When the call began, by the policy's clock.
    """

    base_url: str
    default_base_url: str
    user_agent: str
    timeout: httpx2.Timeout
    policy: RetryPolicy
    started: float
