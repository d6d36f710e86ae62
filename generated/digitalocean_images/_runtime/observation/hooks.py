"""Who wants to know of the requests of a client."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .logs import LOGGER

if TYPE_CHECKING:
    from ..retries import Clock
    from .events import FailureEvent, RequestEvent, ResponseEvent
    from .observer import Observer

__all__ = ["NOBODY", "Hooks"]


@dataclass(frozen=True, slots=True)
class Hooks:
    """What is called when requests are sent.

    Attributes:
        on_request: Is told of each request before it is sent.
        on_response: Is told of each response.
        on_failure: Is told of each request that got none.
        logs_bodies: Whether bodies are logged, too.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_failure: Callable[[FailureEvent], object] | None = None
    logs_bodies: bool = False

    def observer(self, operation: str, clock: Clock) -> Observer | None:
        """Return what tells of the requests of a call; None where nobody wants to know.

        Args:
            operation: The operation that is called, as in the document.
            clock: Tells the time.
        """
        if self == NOBODY and not LOGGER.isEnabledFor(logging.INFO):
            return None
        from .observer import Observer

        return Observer(self, operation, clock)


NOBODY: Final = Hooks()
