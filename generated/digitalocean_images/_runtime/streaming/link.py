"""The response that a stream reads from, and when there is another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import httpx2

from ..answers import Answer
from ..arrivals import broken, unexpected
from ..calls import Call
from ..drift import Drift
from ..errors import APIConnectionError, APIError
from ..exchange import Exchanged
from ..operations import Value
from ..options import RequestOptions
from .lines import TooLong
from .readers import Frame, Reader, Truncated

__all__ = ["BROKEN", "Link"]

BROKEN: Final = (httpx2.RequestError, APIConnectionError, Truncated)
"""What is raised where a connection breaks."""

_NO_CONTENT: Final = 204


@dataclass(slots=True)
class Link:
    """What a stream reads from.

    Attributes:
        answer: The response; another one after each time that it connects again.
        call: The call.
        reader: Makes items of it.
        goes_on: Whether a server can be told where to go on.
        attempts: How often to connect again without any item in between.
        delay: How long to wait before that, in seconds, unless the server says.
        failures: How often that was in vain.
    """

    answer: Answer[Any]
    call: Call
    reader: Reader
    goes_on: bool
    attempts: int = 0
    delay: float = 3.0
    failures: int = 0

    @property
    def response(self) -> httpx2.Response:
        """The response."""
        return self.answer.response

    @property
    def exchanged(self) -> Exchanged:
        """The response, and how it came about."""
        return self.answer.exchanged

    def reconnect(self, attempts: int, delay: float) -> None:
        """Have it connect again when the connection ends.

        Raises:
            TypeError: the request cannot be sent again, or the server not go on.
        """
        if not (self.goes_on and self.exchanged.parts.content.is_replayable):
            raise TypeError("this stream cannot go on where it was broken off")
        self.attempts, self.delay = attempts, delay

    @property
    def is_over(self) -> bool:
        """Whether there is nothing more to come; the server says so by 204 as well."""
        is_closed = self.response.status_code == _NO_CONTENT
        return self.reader.is_done or is_closed or self.failures >= self.attempts

    @property
    def pause(self) -> float:
        """How long to wait before connecting again, in seconds."""
        stated = self.reader.retry
        return self.delay if stated is None else stated / 1000

    @property
    def options(self) -> RequestOptions:
        """The options of the next request, which tells the server where to go on."""
        options, last_id = self.call.options, self.reader.last_id
        headers = {**options.get("extra_headers", {})}
        if last_id:
            headers["Last-Event-ID"] = last_id
        return {**options, "extra_headers": headers}

    def item(self, frame: Frame) -> Any:
        """Return the item that is made of an event or a JSON text.

        Raises:
            APIStreamError: it is an error of the server.
            APIResponseError: it is not what the document promises.
        """
        content = frame if isinstance(frame, bytes) else frame.data.encode()
        try:
            if not self.answer.watch.is_attentive:
                return self.reader.item(frame, Value.decode)
            item, drifts = self._examined(frame)
        except ValueError as error:
            raise unexpected(self.exchanged, str(error), content) from error
        self.answer.report(drifts, content)
        return item

    def _examined(self, frame: Frame) -> tuple[Any, list[Drift]]:
        """Return the item, and in what it deviates from the document."""
        found: list[Drift] = []

        def decode(value: Value, content: bytes) -> Any:
            item, drifts = self.answer.examine(value, content)
            found.extend(drifts)
            return item

        return self.reader.item(frame, decode), found

    def refused(self, error: TooLong) -> APIError:
        """Return the error for an item that is too large."""
        return unexpected(self.exchanged, str(error), b"")

    def broken(self, error: Exception) -> APIError:
        """Return the error for a connection that broke."""
        if isinstance(error, httpx2.RequestError):
            return broken(self.exchanged, error)
        if isinstance(error, APIError):
            return error
        parts = self.exchanged.parts
        return APIConnectionError(
            str(error), method=parts.method, url=self.exchanged.url
        )
