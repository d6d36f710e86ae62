"""Cuts bytes that arrive in pieces at line ends, or at another byte between texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

__all__ = ["MAX_SIZE", "Lines", "Records", "TooLong"]

MAX_SIZE: Final = 64 * 1024 * 1024
"""The largest line, event or JSON text that is accepted, in bytes, unless told otherwise."""

_BOM: Final = b"\xef\xbb\xbf"


class TooLong(ValueError):
    """A line, an event or a JSON text is larger than what is accepted."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"more than {limit} bytes without an end in sight")


class _Pieces:
    """The beginning of what is not complete yet; joined once, when the end is there.

    A byte order mark in front of everything is left out.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0
        self._is_first = True

    def add(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise TooLong(self._limit)
        if piece:
            self._pieces.append(piece)

    def take(self) -> bytes:
        whole = b"".join(self._pieces)
        self._pieces.clear()
        self._size = 0
        if self._is_first:
            self._is_first = False
            return whole.removeprefix(_BOM)
        return whole


class Lines:
    r"""Lines that end with CR, LF or CR LF, wherever the pieces are cut.

    A line is complete as soon as its CR is there; an LF that follows it is left out, even
    if it is the first byte of the next piece.

    Args:
        limit: The length from which a line is refused, in bytes.
    """

    def __init__(self, limit: int = MAX_SIZE) -> None:
        self._rest = _Pieces(limit)
        self._after_cr = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Yield the lines that a piece completes, without their ends.

        Raises:
            TooLong: a line is longer than the limit.
        """
        if self._after_cr and piece:
            piece = piece.removeprefix(b"\n")
            self._after_cr = False
        # `bytes.splitlines` knows CR, LF and CR LF alone, unlike that of `str`.
        for part in piece.splitlines(keepends=True):
            line = part.rstrip(b"\r\n")
            self._rest.add(line)
            self._after_cr = part.endswith(b"\r")
            if len(line) < len(part):
                yield self._rest.take()

    def finish(self) -> bytes:
        """Return what came after the last line end."""
        return self._rest.take()


class Records:
    """Texts with a separator of one byte between them, wherever the pieces are cut.

    Args:
        separator: The byte.
        limit: The length from which a text is refused, in bytes.
    """

    def __init__(self, separator: bytes, limit: int = MAX_SIZE) -> None:
        self._separator = separator
        self._rest = _Pieces(limit)

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Yield the texts that a piece completes, blank ones included.

        Raises:
            TooLong: a text is longer than the limit.
        """
        *complete, rest = piece.split(self._separator)
        for part in complete:
            self._rest.add(part)
            yield self._rest.take()
        self._rest.add(rest)

    def finish(self) -> bytes:
        """Return what came after the last separator."""
        return self._rest.take()
