"""Multipart bodies (RFC 2046, section 5.1, and RFC 7578)."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from .sources import Source

__all__ = ["Multipart", "Part"]

_ESCAPES: Final = {'"': "%22", "\r": "%0D", "\n": "%0A", "\0": "%00"}
_UNSAFE: Final = re.compile(r'["\r\n\0]')
_LINE_ENDS: Final = re.compile(r"[\r\n\0]")


@dataclass(frozen=True, slots=True)
class Part:
    """One part.

    Attributes:
        name: The name of the form's field.
        source: The content.
        filename: The name of the file; None where the part is none.
        media_type: The `Content-Type`; None where it goes without saying.
        headers: Further headers.
    """

    name: str
    source: Source
    filename: str | None = None
    media_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


class Multipart:
    """Parts as one body.

    Names are written in UTF-8, with quotes and line ends escaped as browsers do (WHATWG
    HTML, "Multipart form data"); that is what RFC 7578, section 5.1, leads to.

    Args:
        parts: The parts.
        subtype: What stands behind `multipart/`.
        boundary: What stands between the parts; by default something random.
    """

    def __init__(
        self,
        parts: Sequence[Part],
        subtype: str = "form-data",
        boundary: str | None = None,
    ) -> None:
        self._boundary = boundary or os.urandom(16).hex()
        self._subtype = subtype
        self._parts = [(self._head(part), part.source) for part in parts]
        self._end = f"--{self._boundary}--\r\n".encode()

    @property
    def media_type(self) -> str:
        """The `Content-Type` of the body."""
        return f"multipart/{self._subtype}; boundary={self._boundary}"

    @property
    def size(self) -> int | None:
        """The number of bytes; None where that of a part is not known."""
        size = len(self._end)
        for head, source in self._parts:
            if source.size is None:
                return None
            size += len(head) + source.size + len(b"\r\n")
        return size

    @property
    def is_replayable(self) -> bool:
        """Whether every part can be read again."""
        return all(source.is_replayable for _, source in self._parts)

    def chunks(self) -> Iterator[bytes]:
        """Yield the body."""
        for head, source in self._parts:
            yield head
            yield from source.chunks()
            yield b"\r\n"
        yield self._end

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield the body."""
        for head, source in self._parts:
            yield head
            async for chunk in source.async_chunks():
                yield chunk
            yield b"\r\n"
        yield self._end

    def _head(self, part: Part) -> bytes:
        headers: dict[str, str] = {}
        if self._subtype == "form-data":
            disposition = f'form-data; name="{_escaped(part.name)}"'
            if part.filename is not None:
                disposition += f'; filename="{_escaped(part.filename)}"'
            headers["Content-Disposition"] = disposition
        if part.media_type is not None:
            headers["Content-Type"] = part.media_type
        headers |= part.headers
        lines = [f"--{self._boundary}"]
        lines += [_header(name, value) for name, value in headers.items()]
        text = "".join(f"{line}\r\n" for line in (*lines, ""))
        # File names of the system may hold bytes that are no UTF-8.
        return text.encode(errors="surrogateescape")


def _escaped(text: str) -> str:
    return _UNSAFE.sub(lambda match: _ESCAPES[match[0]], text)


def _header(name: str, value: str) -> str:
    line = f"{name}: {value}"
    if _LINE_ENDS.search(line):
        raise ValueError(f"the header {name!r} of a part cannot be {value!r}")
    return line
