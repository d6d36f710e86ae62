"""Tells what a call returns from what it raises."""

from __future__ import annotations

from collections.abc import Sequence

from restencil.ir import (
    Content,
    Failure,
    MediaKind,
    Operation,
    Response,
    Result,
    ResultKind,
)
from restencil.lower.schemas.expressions import ANYTHING

_RESULT_OF = {
    MediaKind.JSON: ResultKind.VALUE,
    MediaKind.FORM: ResultKind.TEXT,
    MediaKind.MULTIPART: ResultKind.BYTES,
    MediaKind.XML: ResultKind.VALUE,
    MediaKind.TEXT: ResultKind.TEXT,
    MediaKind.BINARY: ResultKind.BYTES,
    MediaKind.EVENT_STREAM: ResultKind.EVENTS,
    MediaKind.JSON_LINES: ResultKind.JSON_LINES,
    MediaKind.JSON_SEQUENCE: ResultKind.JSON_SEQUENCE,
}

_TYPED = (
    ResultKind.VALUE,
    ResultKind.EVENTS,
    ResultKind.JSON_LINES,
    ResultKind.JSON_SEQUENCE,
)


def results_of(operation: Operation) -> tuple[Result, ...]:
    """Return what a call of the operation returns.

    That is what the statuses of success promise; where there are none, what `default`
    does, or where a redirect leads. A stream is returned where there is nothing else.
    Responses to HEAD have no bodies, whatever is promised (RFC 9110, section 9.3.2).
    """
    has_bodies = operation.method != "HEAD"
    return tuple(
        result_of(response, response.contents if has_bodies else ())
        for response in successes(operation)
    ) or (
        Result(
            status="default", kind=ResultKind.NOTHING, type=ANYTHING, media_type=None
        ),
    )


def failures_of(operation: Operation) -> tuple[Failure, ...]:
    """Return what a call of the operation raises, as far as the document says."""
    return tuple(map(_failure, failing(operation)))


def successes(operation: Operation) -> list[Response]:
    """Return the responses that a call returns; the others are raised."""
    for wanted in ("2", "d", "3"):
        found = [r for r in operation.responses if r.status[0] == wanted]
        if found:
            return found
    return []


def failing(operation: Operation) -> list[Response]:
    """Return the responses that a call raises."""
    expected = successes(operation)
    return [
        response
        for response in operation.responses
        if response not in expected and response.status[0] in "45d"
    ]


def result_of(response: Response, contents: Sequence[Content]) -> Result:
    """Return what a call returns for a response: the first one of some contents."""
    if response.status.startswith("3"):
        kind, content = ResultKind.REDIRECT, None
    elif not contents:
        kind, content = ResultKind.NOTHING, None
    else:
        content = contents[0]
        kind = _RESULT_OF[content.kind]
    return Result(
        status=response.status,
        kind=kind,
        type=content.type if content and kind in _TYPED else ANYTHING,
        media_type=content.media_type if content else None,
        events=content.events if content else {},
        document=content.document if content else "",
    )


def _failure(response: Response) -> Failure:
    content = _decoded(response)
    return Failure(
        status=response.status,
        description=response.description,
        type=content.type if content is not None else ANYTHING,
        media_type=content.media_type if content is not None else "",
        document=content.document if content is not None else "",
    )


def _decoded(response: Response) -> Content | None:
    for kind in (MediaKind.JSON, MediaKind.XML):
        for content in response.contents:
            if content.kind is kind:
                return content
    return None
