"""What an exchange wants to be done by the client that runs it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import httpx2

from .requests import RequestParts

__all__ = ["Run", "Send", "Sleep", "Step"]


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request; what comes of it is a response or an error of the HTTP client."""

    parts: RequestParts
    timeout: httpx2.Timeout


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait for some seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Run:
    """Call what the user of the client has given; the client to be awaited awaits it, too.

    What comes of it is what it returns.
    """

    function: Callable[[], object]


Step: TypeAlias = Send | Sleep | Run
"""What an exchange wants to be done."""
