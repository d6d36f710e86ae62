"""What streams consist of: descriptions that the generated code hands to the client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ..operations import Value

__all__ = ["EventStream", "JSONLines", "JSONSequence", "StreamKind"]

_EVENT_STREAM: Final = "text/event-stream"
_NO_STREAM: Final = ("json", "text/html")
"""What the media type of a response contains that is surely no stream of events."""


class EventStream:
    """Server-sent events whose data are JSON values.

    Args:
        get_type: Returns the type of the data; None where the document does not tell it,
            and then events come as they are.
        named: The same for events whose data have a type of their own, by their names.
    """

    def __init__(
        self,
        get_type: Callable[[], Any] | None = None,
        named: Mapping[str, Callable[[], Any]] | None = None,
    ) -> None:
        self.media_type = _EVENT_STREAM
        self._value = None if get_type is None else Value(get_type)
        self._named = {name: Value(each) for name, each in (named or {}).items()}

    def is_later(self, media_type: str) -> bool:
        """Tell whether a body of a media type is read later on.

        One that is surely no stream is read at once, so that it can be shown.
        """
        return not any(part in media_type.lower() for part in _NO_STREAM)

    def value(self, event: str) -> Value | None:
        """Return the type of an event's data; None for events that come as they are."""
        return self._named.get(event, self._value)

    def is_documented(self, event: str) -> bool:
        """Tell whether the document describes an event by its name."""
        return event in self._named


class _JSONTexts:
    """JSON texts one after another.

    Args:
        get_type: Returns the type of each.
        media_type: What the whole is called.
    """

    def __init__(self, get_type: Callable[[], Any], media_type: str) -> None:
        self.media_type = media_type
        self.value: Value = Value(get_type)

    def is_later(self, media_type: str) -> bool:
        """Tell whether a body of a media type is read later on."""
        return True


class JSONLines(_JSONTexts):
    """A JSON text on each line."""


class JSONSequence(_JSONTexts):
    """A JSON text sequence (RFC 7464)."""


StreamKind = EventStream | JSONLines | JSONSequence
"""What a stream consists of."""
