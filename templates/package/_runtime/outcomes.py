"""What the two clients return differently: streams, bytes and pages."""

from __future__ import annotations

from typing import Any

from .answers import Answer
from .arrivals import unexpected
from .calls import Call
from .operations import Bytes
from .streaming.kinds import EventStream, JSONLines, JSONSequence, StreamKind
from .streaming.lines import MAX_SIZE
from .streaming.link import Link
from .streaming.readers import reader_of

__all__ = ["async_outcome", "outcome"]


def outcome(answer: Answer[Any], call: Call) -> Any:
    """Return what a client that waits makes of a response."""
    result = answer.operation.result(answer.response.status_code)
    match result:
        case Bytes():
            from .downloads import BinaryResponse

            return BinaryResponse(answer.exchanged)
        case EventStream() | JSONLines() | JSONSequence():
            from .streaming.stream import Stream

            return Stream[Any](_link(answer, call, result))
        case _ if answer.operation.pages is not None:
            from .pagination.pages import page_for

            return page_for(answer, call)
        case _:
            return answer.content()


def async_outcome(answer: Answer[Any], call: Call) -> Any:
    """Return what a client to be awaited makes of a response."""
    result = answer.operation.result(answer.response.status_code)
    match result:
        case Bytes():
            from .downloads import AsyncBinaryResponse

            return AsyncBinaryResponse(answer.exchanged)
        case EventStream() | JSONLines() | JSONSequence():
            from .streaming.stream import AsyncStream

            return AsyncStream[Any](_link(answer, call, result))
        case _ if answer.operation.pages is not None:
            from .pagination.async_pages import async_page_for

            return async_page_for(answer, call)
        case _:
            return answer.content()


def _link(answer: Answer[Any], call: Call, kind: StreamKind) -> Link:
    if not answer.is_read_later:
        raise unexpected(
            answer.exchanged, "it is no stream of events", answer.response.content
        )
    reader = reader_of(kind, call.options.get("stream_limit", MAX_SIZE))
    return Link(answer, call, reader, goes_on=isinstance(kind, EventStream))
