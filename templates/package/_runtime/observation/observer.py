"""Tells of the requests of a call and of what comes of them."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any

import httpx2

from ..bodies import Content
from ..redaction import redacted_url
from ..requests import RequestParts
from ..retries import Clock
from ..steps import Run, Send, Step
from .events import FailureEvent, RequestEvent, ResponseEvent
from .hooks import Hooks
from .logs import LogRecords

__all__ = ["Observer"]


class Observer:
    """Tells of the requests of a call.

    Args:
        hooks: Who is told.
        operation: The operation that is called.
        clock: Tells the time.
    """

    def __init__(self, hooks: Hooks, operation: str, clock: Clock) -> None:
        self._hooks = hooks
        self._operation = operation
        self._clock = clock
        self._attempt = 0

    def send(self, send: Send) -> Generator[Step, Any, httpx2.Response]:
        """Yield the steps of sending a request, and return the response.

        Raises:
            httpx2.RequestError: there is none.
        """
        self._attempt += 1
        event = self._event(send.parts)
        if self._hooks.on_request is not None:
            yield Run(partial(self._hooks.on_request, event))
            send = replace(send, parts=_changed(send.parts, event))
        log = self._log(send.parts)
        log.request(event)
        started = self._clock.monotonic()
        try:
            response: httpx2.Response = yield send
        except httpx2.RequestError as error:
            failure = FailureEvent(event, error, self._clock.monotonic() - started)
            log.failure(failure)
            if self._hooks.on_failure is not None:
                yield Run(partial(self._hooks.on_failure, failure))
            raise
        arrived = ResponseEvent(
            event,
            response.status_code,
            {name.lower(): value for name, value in response.headers.items()},
            self._clock.monotonic() - started,
        )
        log.response(arrived, response.content if response.is_closed else None)
        if self._hooks.on_response is not None:
            yield Run(partial(self._hooks.on_response, arrived))
        return response

    def wait(self, parts: RequestParts, seconds: float) -> None:
        """Tell that a request will be repeated."""
        self._log(parts).wait(parts.method, _shown_url(parts), seconds)

    def _event(self, parts: RequestParts) -> RequestEvent:
        return RequestEvent(
            operation=self._operation,
            method=parts.method,
            url=parts.url,
            shown_url=_shown_url(parts),
            headers=dict(parts.headers.values()),
            content=_content(parts.content),
            attempt=self._attempt,
        )

    def _log(self, parts: RequestParts) -> LogRecords:
        return LogRecords(parts.secrets.headers, shows_bodies=self._hooks.logs_bodies)


def _shown_url(parts: RequestParts) -> str:
    return redacted_url(parts.url, parts.secrets.query)


def _content(content: Content) -> bytes | None:
    if content.payload is None or isinstance(content.payload, bytes):
        return content.payload or b""
    return None


def _changed(parts: RequestParts, event: RequestEvent) -> RequestParts:
    """Return a request with the headers that a hook left."""
    headers = {name.lower(): (name, value) for name, value in event.headers.items()}
    return replace(parts, headers=headers)
