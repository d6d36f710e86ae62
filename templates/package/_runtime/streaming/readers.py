"""Makes the items of a stream of its bytes; nothing here reads or waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, Protocol, TypeAlias

from ..encoding import is_object
from ..errors import APIStreamError
from ..failures import words_of
from ..operations import Value
from .events import EventDecoder, ServerSentEvent
from .json_texts import LINE_FEED, RECORD_SEPARATOR, JSONTextDecoder
from .kinds import EventStream, JSONLines, JSONSequence, StreamKind

__all__ = ["Decode", "Frame", "Reader", "Truncated", "reader_of"]

Frame: TypeAlias = ServerSentEvent | bytes
"""What an item is made of: an event, or a JSON text."""

Decode: TypeAlias = Callable[[Value, bytes], Any]
"""Returns the value of a JSON text."""

_DONE: Final = "[DONE]"
"""The data of the event after which nothing follows, as OpenAI's API has it."""


class Truncated(Exception):
    """The bytes ended inside an event."""


class Reader(Protocol):
    """Makes the items of one stream."""

    @property
    def is_done(self) -> bool:
        """Whether the server said that nothing follows."""
        ...

    @property
    def last_id(self) -> str:
        """The id of the last event; empty for none."""
        ...

    @property
    def retry(self) -> int | None:
        """How long to wait before connecting again, in milliseconds, if the server said."""
        ...

    def feed(self, piece: bytes) -> Iterator[Frame]:
        """Yield what a piece completes."""
        ...

    def finish(self) -> Iterator[Frame]:
        """Yield what the end completes.

        Raises:
            Truncated: the end is inside an event.
        """
        ...

    def restart(self) -> None:
        """Make ready for another connection."""
        ...

    def item(self, frame: Frame, decode: Decode) -> Any:
        """Return the item that is made of an event or a JSON text.

        Raises:
            APIStreamError: it is an error of the server.
            ValueError: it is no JSON.
        """
        ...


def reader_of(kind: StreamKind, limit: int) -> Reader:
    """Return a reader for a stream.

    Args:
        kind: What the stream consists of.
        limit: The size from which an item is refused, in bytes.
    """
    match kind:
        case EventStream():
            return _EventReader(kind, limit)
        case JSONLines():
            return _TextReader(kind, LINE_FEED, limit)
        case JSONSequence():
            return _TextReader(kind, RECORD_SEPARATOR, limit)


class _EventReader:
    """Makes items of server-sent events."""

    def __init__(self, kind: EventStream, limit: int) -> None:
        self.is_done = False
        self._kind = kind
        self._decoder = EventDecoder(limit)

    @property
    def last_id(self) -> str:
        return self._decoder.last_id

    @property
    def retry(self) -> int | None:
        return self._decoder.retry

    def feed(self, piece: bytes) -> Iterator[Frame]:
        for event in self._decoder.feed(piece):
            if event.data == _DONE:
                self.is_done = True
                return
            yield event

    def finish(self) -> Iterator[Frame]:
        rest = self._decoder.finish()
        self.is_done = self.is_done or rest == _DONE
        if rest and not self.is_done:
            raise Truncated(f"the stream ended inside an event: {rest[:200]}")
        return iter(())

    def restart(self) -> None:
        self._decoder.finish()

    def item(self, frame: Frame, decode: Decode) -> Any:
        assert isinstance(frame, ServerSentEvent)
        value = self._kind.value(frame.event)
        reported = _reported(frame)
        if value is None:
            if frame.event == "error":
                raise stream_error(frame.event, reported)
            return frame
        try:
            item = decode(value, frame.data.encode())
        except ValueError:
            if reported is None:
                raise
            raise stream_error(frame.event, reported) from None
        if reported is not None and not self._is_described(frame, item):
            raise stream_error(frame.event, reported)
        return item

    def _is_described(self, event: ServerSentEvent, item: Any) -> bool:
        """Tell whether the document has errors among the items."""
        return (
            self._kind.is_documented(event.event)
            or "error" in getattr(item, "__pydantic_fields__", ())
            or getattr(item, "type", None) == "error"
        )


def stream_error(event: str, body: Any) -> APIStreamError:
    """Return the error for an event that reports one."""
    words = words_of(body) or "no more is known"
    return APIStreamError(f"the stream broke off: {words}", event, body)


def _reported(event: ServerSentEvent) -> Any:
    """Return the body of an error that the server reports in an event; None if it does not.

    Such an event is named `error`, or its data are an object with a member `error`.
    """
    if event.event != "error" and '"error"' not in event.data:
        return None
    try:
        body = event.json()
    except ValueError:
        body = event.data
    has_error = is_object(body) and bool(body.get("error"))
    return body if has_error or event.event == "error" else None


class _TextReader:
    """Makes items of JSON texts."""

    is_done = False
    last_id = ""
    retry = None

    def __init__(
        self, kind: JSONLines | JSONSequence, separator: bytes, limit: int
    ) -> None:
        self._value = kind.value
        self._separator = separator
        self._limit = limit
        self.restart()

    def feed(self, piece: bytes) -> Iterator[Frame]:
        return self._decoder.feed(piece)

    def finish(self) -> Iterator[Frame]:
        return self._decoder.finish()

    def restart(self) -> None:
        self._decoder = JSONTextDecoder(self._separator, self._limit)

    def item(self, frame: Frame, decode: Decode) -> Any:
        assert isinstance(frame, bytes)
        return decode(self._value, frame)
