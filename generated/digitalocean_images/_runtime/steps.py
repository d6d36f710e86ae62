"""What has to be done for a call, as data; doing it is up to the client that runs it.

Whatever leads to a response is a generator that yields steps and receives what comes of
them. Both clients take the same ones, so that they differ in nothing but how they wait.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

import httpx2

from .gates import Gate
from .requests import RequestParts

__all__ = ["Alone", "Run", "Send", "Sleep", "Step", "Steps"]

T = TypeVar("T")


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


@dataclass(frozen=True, slots=True)
class Alone:
    """Take further steps while nobody else takes any behind the same gate.

    What comes of it is what they lead to; responses on the way are read at once.
    """

    gate: Gate
    steps: Steps[Any]


Step: TypeAlias = Send | Sleep | Run | Alone
Steps: TypeAlias = Generator[Step, Any, T]
"""Steps that lead to something."""
