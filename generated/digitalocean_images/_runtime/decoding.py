"""Decodes JSON texts: with pydantic where they are what they should be, else leniently."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .drift import Drift

if TYPE_CHECKING:
    from .lenient.notes import Note
    from .operations import Value

__all__ = ["decoded", "decoded_with_drift", "drifts_of"]


def decoded(value: Value, content: bytes) -> Any:
    """Return the value of a JSON text, as one of its type as far as that can be.

    Args:
        value: What the text should hold.
        content: The text.

    Raises:
        ValueError: the text is no JSON.
    """
    try:
        return value.adapter.validate_json(content, by_name=False)
    except ValueError:
        return _read(value, content, "#")[0]


def decoded_with_drift(
    value: Value, content: bytes, origin: str, operation: str
) -> tuple[Any, tuple[Drift, ...]]:
    """Return the same value as `decoded`, and in what the text deviates.

    Args:
        value: What the text should hold.
        content: The text.
        origin: Where the document describes it.
        operation: The operation that was called.

    Raises:
        ValueError: the text is no JSON.
    """
    exact = _exact(value, content)
    if exact is not None:
        return exact[0], ()
    found, notes = _read(value, content, origin)
    with suppress(ValueError):
        found = value.adapter.validate_json(content, by_name=False)
    return found, drifts_of(notes, operation)


def drifts_of(notes: Iterable[Note], operation: str) -> tuple[Drift, ...]:
    """Return what was noted while the response to an operation was read."""
    return tuple(
        Drift(
            kind=note.kind,
            location=note.place.location,
            pointer=note.place.origin,
            expected=note.expected,
            actual=note.actual,
            operation=operation,
        )
        for note in notes
    )


def _exact(value: Value, content: bytes) -> tuple[Any] | None:
    """Return the value of a text that is all that it should be, and nothing else.

    Whether null may be where it is only a closer look can tell.
    """
    from .enums import closed

    if b"null" in content:
        return None
    try:
        with closed():
            return (
                value.adapter.validate_json(
                    content, strict=True, extra="forbid", by_name=False
                ),
            )
    except ValueError:
        return None


def _read(value: Value, content: bytes, origin: str) -> tuple[Any, list[Note]]:
    """Return the value of a text, and its deviations.

    Raises:
        ValueError: the text is no JSON, or nested too deeply.
    """
    from .lenient.readers import read

    try:
        return read(value.kind, _parsed(content), origin)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _parsed(content: bytes) -> Any:
    """Return what JSON says.

    Raises:
        ValueError: the text is no JSON.
    """
    import json

    if not content.strip():
        raise ValueError("it is empty")
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError(f"it is no UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"it is no JSON: {error}") from error


def response_origin(
    method: str, path: str, status: str = "", media_type: str = ""
) -> str:
    """Return where the document describes the responses to an operation, or one's body."""
    tokens = ["paths", path, method.lower(), "responses"]
    if status:
        tokens += [status, "content", media_type, "schema"]
    escaped = (token.replace("~", "~0").replace("/", "~1") for token in tokens)
    return "/".join(("#", *escaped))
