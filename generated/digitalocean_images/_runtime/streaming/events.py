"""Server-sent events (WHATWG HTML, section 9.2, "Server-sent events")."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from .lines import MAX_SIZE, Lines, TooLong

__all__ = ["EventDecoder", "ServerSentEvent"]

_DIGITS: Final = re.compile(r"[0-9]{1,15}")


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event as the server sent it.

    Attributes:
        data: The lines of its data, with line feeds between them.
        event: Its type.
        id: The last id that the server gave, with this event or an earlier one.
        retry: How long to wait before connecting again, in milliseconds, where the event
            says so.
    """

    data: str
    event: str = "message"
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Return the data as JSON has it.

        Raises:
            ValueError: the data is no JSON.
        """
        return json.loads(self.data)


class EventDecoder:
    """Makes events of bytes, wherever those are cut (section 9.2.6).

    Args:
        limit: The size from which an event is refused, in bytes.

    Attributes:
        last_id: The last id that the server gave; empty for none.
        retry: How long to wait before connecting again, in milliseconds, where the server
            said so.
    """

    def __init__(self, limit: int = MAX_SIZE) -> None:
        self.last_id = ""
        self.retry: int | None = None
        self._limit = limit
        self._lines = Lines(limit)
        self._id = ""
        self._begin()

    def _begin(self) -> None:
        self._data: list[str] = []
        self._type = ""
        self._retry: int | None = None
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Yield the events that a piece completes.

        Raises:
            TooLong: an event is larger than the limit.
        """
        for line in self._lines.feed(piece):
            if line:
                self._read(line)
                continue
            self.last_id = self._id
            if self._data:
                yield self._event()
            self._begin()

    def finish(self) -> str:
        """Return the data of an event that is not complete; such an event is none.

        The decoder is then ready for another connection, and keeps `last_id` and `retry`.
        """
        rest = self._lines.finish()
        if rest.startswith(b"data"):
            self._read(rest)
        data = "\n".join(self._data)
        self._begin()
        self._id = self.last_id
        self._lines = Lines(self._limit)
        return data

    def _event(self) -> ServerSentEvent:
        return ServerSentEvent(
            "\n".join(self._data), self._type or "message", self.last_id, self._retry
        )

    def _read(self, line: bytes) -> None:
        name, _, rest = line.decode("utf-8", "replace").partition(":")
        value = rest.removeprefix(" ")
        match name:
            case "data":
                self._size += len(line)
                if self._size > self._limit:
                    raise TooLong(self._limit)
                self._data.append(value)
            case "event":
                self._type = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if _DIGITS.fullmatch(value):
                self.retry = self._retry = int(value)
            case _:
                pass
