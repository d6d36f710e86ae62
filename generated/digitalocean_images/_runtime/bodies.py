"""Request bodies.

What sends files piece by piece is imported when the first one is sent.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .encoding import encode, is_object
from .operations import Body
from .sentinels import Omit
from .styles import query_pairs, usual_in_forms

if TYPE_CHECKING:
    from .uploads.sending import AsyncSending, Progress, SyncSending
    from .uploads.sources import Source

__all__ = ["Content", "async_payload", "sync_payload", "write_body"]


@dataclass(frozen=True, slots=True)
class Content:
    """A request body, ready to be sent.

    Attributes:
        payload: The body, or where its bytes come from; None for no body.
        media_type: The `Content-Type`; None for no body.
    """

    payload: bytes | Source | None = None
    media_type: str | None = None

    @property
    def size(self) -> int | None:
        """The number of bytes; None where that is not known."""
        if self.payload is None or isinstance(self.payload, bytes):
            return len(self.payload or b"")
        return self.payload.size

    @property
    def is_replayable(self) -> bool:
        """Whether the body can be sent again."""
        if self.payload is None or isinstance(self.payload, bytes):
            return True
        return self.payload.is_replayable


def write_body(body: Body | None, value: Any) -> Content:
    """Return a value as the body of a request.

    Args:
        body: How the operation's body is written.
        value: The body: for JSON, XML and forms what they hold, else text or content.

    Raises:
        OSError: a file does not exist.
        TypeError: the value cannot be written in that way.
        ValueError: the same, because of what it holds.
    """
    if body is None or isinstance(value, Omit):
        return Content()
    essence = body.media_type.partition(";")[0].strip().lower()
    if essence == "application/x-www-form-urlencoded":
        return Content(_form(body, value), essence)
    if essence.startswith("multipart/"):
        return _multipart(body, value, essence.partition("/")[2])
    if _is_json(essence) and not isinstance(value, bytes):
        return Content(_json(value), body.media_type)
    if body.xml is not None and not isinstance(value, bytes | str):
        return Content(_xml(body.xml, value), body.media_type)
    return _raw(body, value)


def sync_payload(
    content: Content, progress: Progress | None
) -> bytes | SyncSending | None:
    """Return a body as the client that waits sends it."""
    payload = content.payload
    if payload is None or (isinstance(payload, bytes) and progress is None):
        return payload
    from .uploads.sending import SyncSending

    return SyncSending(_source(payload), progress)


def async_payload(
    content: Content, progress: Progress | None
) -> bytes | AsyncSending | None:
    """Return a body as the client to be awaited sends it."""
    payload = content.payload
    if payload is None or (isinstance(payload, bytes) and progress is None):
        return payload
    from .uploads.sending import AsyncSending

    return AsyncSending(_source(payload), progress)


def _source(payload: bytes | Source) -> Source:
    from .uploads.sources import BytesSource

    return BytesSource(payload) if isinstance(payload, bytes) else payload


def _multipart(body: Body, value: Any, subtype: str) -> Content:
    from .uploads.multipart import Multipart
    from .uploads.parts import parts_of

    multipart = Multipart(tuple(parts_of(body, value)), subtype)
    return Content(multipart, multipart.media_type)


def _is_json(essence: str) -> bool:
    return essence.endswith(("/json", "+json", "*/*"))


def _json(value: Any) -> bytes:
    text = json.dumps(
        _given(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return text.encode()


def _xml(document: str, value: Any) -> bytes:
    from .xml.values import xml_bytes

    return xml_bytes(document, _given(value))


def _given(value: Any) -> Any:
    """Return a value as JSON has it, arguments that are not given left out."""
    if is_object(value):
        return {k: encode(v) for k, v in value.items() if not isinstance(v, Omit)}
    return encode(value)


def _form(body: Body, value: Any) -> bytes:
    pairs = (
        pair
        for name, member in _given(value).items()
        for pair in query_pairs(
            name, member, body.styles.get(name) or usual_in_forms(member)
        )
    )
    return "&".join(f"{name}={text}" for name, text in pairs).encode("ascii")


def _raw(body: Body, value: Any) -> Content:
    from .uploads.parts import file_name, guess_media_type
    from .uploads.sources import source_of

    media_type = body.media_type
    if "*" in media_type:
        media_type = guess_media_type(file_name(value), media_type)
    if isinstance(value, str):
        return Content(value.encode(), media_type)
    if isinstance(value, bytes):
        return Content(value, media_type)
    return Content(source_of(value), media_type)
