"""JSON texts one after another: JSON lines, and JSON text sequences (RFC 7464)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .lines import MAX_SIZE, Records

__all__ = ["JSONTextDecoder"]

_WHITESPACE: Final = b" \t\r\n"
LINE_FEED: Final = b"\n"
RECORD_SEPARATOR: Final = b"\x1e"


class JSONTextDecoder:
    r"""Cuts bytes into JSON texts, wherever those bytes are cut.

    What is blank between two separators is no text: lines may be empty or end with CR LF,
    and every text of a sequence begins with the separator.

    Args:
        separator: LF between lines, RS before each text of a sequence.
        limit: The size from which a text is refused, in bytes.
    """

    def __init__(self, separator: bytes, limit: int = MAX_SIZE) -> None:
        self._records = Records(separator, limit)

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Yield the texts that a piece completes.

        Raises:
            TooLong: a text is larger than the limit.
        """
        for record in self._records.feed(piece):
            yield from self._text(record)

    def finish(self) -> Iterator[bytes]:
        """Yield the last text, which need not have a separator behind it."""
        yield from self._text(self._records.finish())

    def _text(self, record: bytes) -> Iterator[bytes]:
        text = record.strip(_WHITESPACE)
        if text:
            yield text
