"""Tells what a call returns from what it raises."""

from __future__ import annotations

from restencil.ir import (
    Content,
    Failure,
    MediaKind,
    Operation,
    Response,
    Result,
    ResultKind,
    TypeExpression,
)
from restencil.lower.schemas.expressions import ANYTHING

_RESULT_OF = {
    MediaKind.JSON: ResultKind.VALUE,
    MediaKind.FORM: ResultKind.TEXT,
    MediaKind.MULTIPART: ResultKind.BYTES,
    MediaKind.TEXT: ResultKind.TEXT,
    MediaKind.BINARY: ResultKind.BYTES,
    MediaKind.EVENT_STREAM: ResultKind.TEXT,
}


def results_of(operation: Operation) -> tuple[Result, ...]:
    """Return what a call of the operation returns.

    That is what the statuses of success promise; where there are none, what `default`
    does, or where a redirect leads.
    """
    return tuple(_result(response) for response in _successes(operation)) or (
        Result(
            status="default", kind=ResultKind.NOTHING, type=ANYTHING, media_type=None
        ),
    )


def failures_of(operation: Operation) -> tuple[Failure, ...]:
    """Return what a call of the operation raises, as far as the document says."""
    successes = _successes(operation)
    return tuple(
        Failure(
            status=response.status,
            description=response.description,
            type=_error_type(response),
        )
        for response in operation.responses
        if response not in successes and response.status[0] in "45d"
    )


def _successes(operation: Operation) -> list[Response]:
    for wanted in ("2", "d", "3"):
        found = [r for r in operation.responses if r.status[0] == wanted]
        if found:
            return found
    return []


def _result(response: Response) -> Result:
    if response.status.startswith("3"):
        kind, content = ResultKind.REDIRECT, None
    elif not response.contents:
        kind, content = ResultKind.NOTHING, None
    else:
        content = response.contents[0]
        kind = _RESULT_OF[content.kind]
    return Result(
        status=response.status,
        kind=kind,
        type=content.type if content and kind is ResultKind.VALUE else ANYTHING,
        media_type=content.media_type if content else None,
    )


def _error_type(response: Response) -> TypeExpression:
    content = _json(response)
    return content.type if content is not None else ANYTHING


def _json(response: Response) -> Content | None:
    found = (c for c in response.contents if c.kind is MediaKind.JSON)
    return next(found, None)
