"""Where the bytes of a body come from; nothing is read before it is sent."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, Protocol, TypeAlias, TypeGuard

from .threads import in_thread

__all__ = ["FileContent", "Source", "is_content", "is_path", "source_of"]

FileContent: TypeAlias = (
    bytes | IO[bytes] | os.PathLike[str] | Iterator[bytes] | AsyncIterator[bytes]
)
"""Content to be sent: bytes, an open file, the path of one, or an iterator of bytes.

Iterators give their bytes once, so that a request with one is not repeated. An async one
is for the async client alone.
"""

_CHUNK: Final = 1 << 18


class Source(Protocol):
    """Bytes that can be read piece by piece, by both clients."""

    @property
    def size(self) -> int | None:
        """The number of bytes; None where that is not known."""
        ...

    @property
    def is_replayable(self) -> bool:
        """Whether the bytes can be read again."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes from the beginning."""
        ...

    def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes from the beginning, without blocking the event loop."""
        ...


@dataclass(frozen=True, slots=True)
class BytesSource:
    """Bytes in memory."""

    content: bytes
    is_replayable = True

    @property
    def size(self) -> int:
        """The number of bytes."""
        return len(self.content)

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes."""
        yield self.content

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield the bytes."""
        yield self.content


@dataclass(frozen=True, slots=True)
class PathSource:
    """A file by its path; it is opened each time that it is sent."""

    path: Path
    size: int
    is_replayable = True

    def chunks(self) -> Iterator[bytes]:
        """Yield what the file holds."""
        with self.path.open("rb") as file:
            yield from _read(file, self.size)

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield what the file holds."""
        with await in_thread(self.path.open, "rb") as file:
            async for chunk in _async_read(file, self.size):
                yield chunk


@dataclass(frozen=True, slots=True)
class FileSource:
    """An open file, from where it stands.

    Attributes:
        file: The file; closing it is up to the caller.
        start: Its position; None where the file has none.
        size: The number of bytes from there; None where that is not known.
    """

    file: IO[bytes]
    start: int | None
    size: int | None

    @property
    def is_replayable(self) -> bool:
        """Whether the file can be read again."""
        return self.start is not None

    def chunks(self) -> Iterator[bytes]:
        """Yield what the file holds."""
        self._rewind()
        yield from _read(self.file, self.size)

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield what the file holds."""
        self._rewind()
        async for chunk in _async_read(self.file, self.size):
            yield chunk

    def _rewind(self) -> None:
        if self.start is not None:
            self.file.seek(self.start)


@dataclass(frozen=True, slots=True)
class IteratorSource:
    """An iterator of bytes."""

    iterator: Iterator[bytes]
    size = None
    is_replayable = False

    def chunks(self) -> Iterator[bytes]:
        """Yield what is left."""
        yield from self.iterator

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield what is left."""
        for chunk in self.iterator:
            yield chunk


@dataclass(frozen=True, slots=True)
class AsyncIteratorSource:
    """An async iterator of bytes."""

    iterator: AsyncIterator[bytes]
    size = None
    is_replayable = False

    def chunks(self) -> Iterator[bytes]:
        """Refuse: there is no way to wait for the bytes.

        Raises:
            TypeError: always.
        """
        raise TypeError("an async iterator can be sent by the async client alone")

    async def async_chunks(self) -> AsyncIterator[bytes]:
        """Yield what is left."""
        async for chunk in self.iterator:
            yield chunk


def is_content(value: Any) -> bool:
    """Tell whether a value is content of a file."""
    if isinstance(value, bytes | bytearray):
        return True
    kinds = (is_path, _is_file, _is_iterator, _is_async_iterator)
    return any(is_kind(value) for is_kind in kinds)


def is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    """Tell whether a value is a path; a string is none."""
    return isinstance(value, os.PathLike)


def _is_file(value: Any) -> TypeGuard[IO[bytes]]:
    return hasattr(value, "read")


def _is_iterator(value: Any) -> TypeGuard[Iterator[bytes]]:
    return isinstance(value, Iterator)


def _is_async_iterator(value: Any) -> TypeGuard[AsyncIterator[bytes]]:
    return isinstance(value, AsyncIterator)


def source_of(content: Any) -> Source:
    """Return where the bytes of content come from.

    Args:
        content: A `FileContent`.

    Raises:
        OSError: there is no such file.
        TypeError: this is no content, or a file that is open as text.
    """
    if isinstance(content, bytes | bytearray):
        return BytesSource(bytes(content))
    if is_path(content):
        path = Path(content)
        return PathSource(path, path.stat().st_size)
    if _is_file(content):
        return _file(content)
    if _is_async_iterator(content):
        return AsyncIteratorSource(content)
    if _is_iterator(content):
        return IteratorSource(content)
    raise TypeError(f"{type(content).__name__} is no content of a file")


def _file(file: IO[bytes]) -> FileSource:
    if isinstance(file, io.TextIOBase):
        raise TypeError('the file is open as text: open it with mode "rb"')
    try:
        start = file.tell()
        end = file.seek(0, os.SEEK_END)
        file.seek(start)
    except (AttributeError, OSError):
        return FileSource(file, None, None)
    return FileSource(file, start, end - start)


def _read(file: IO[bytes], size: int | None) -> Iterator[bytes]:
    """Yield as many bytes as were promised.

    Raises:
        OSError: the file has become shorter.
    """
    left = size
    while left is None or left > 0:
        chunk = file.read(_CHUNK if left is None else min(_CHUNK, left))
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    _check(left)


async def _async_read(file: IO[bytes], size: int | None) -> AsyncIterator[bytes]:
    left = size
    while left is None or left > 0:
        wanted = _CHUNK if left is None else min(_CHUNK, left)
        chunk = await in_thread(file.read, wanted)
        if not chunk:
            break
        left = None if left is None else left - len(chunk)
        yield chunk
    _check(left)


def _check(left: int | None) -> None:
    if left:
        raise OSError(f"the file has become {left} bytes shorter while it was sent")
