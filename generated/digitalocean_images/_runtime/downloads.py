"""Responses that are bytes: read at once, piece by piece, or straight into a file."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from email.message import Message
from email.utils import collapse_rfc2231_value
from pathlib import Path, PurePosixPath, PureWindowsPath
from types import TracebackType
from typing import IO, Final, Self

import httpx2

from .arrivals import reading
from .exchange import Exchanged
from .uploads.sending import Progress
from .uploads.threads import in_thread

__all__ = ["AsyncBinaryResponse", "BinaryResponse"]

_CHUNK: Final = 1 << 18


class _Binary:
    """What both kinds of responses tell before their bodies are read."""

    def __init__(self, exchanged: Exchanged) -> None:
        self._exchanged = exchanged
        self._response = exchanged.response

    @property
    def response(self) -> httpx2.Response:
        """The response as the HTTP client has it."""
        return self._response

    @property
    def content_type(self) -> str | None:
        """The media type that the server states."""
        return self._response.headers.get("content-type")

    @property
    def size(self) -> int | None:
        """The number of bytes; None where the server does not tell it."""
        stated = self._response.headers.get("content-length", "")
        is_encoded = "content-encoding" in self._response.headers
        return int(stated) if stated.isdecimal() and not is_encoded else None

    @property
    def filename(self) -> str | None:
        """The name that the server suggests for a file, without folders (RFC 6266)."""
        message = Message()
        message["Content-Disposition"] = self._response.headers.get(
            "content-disposition", ""
        )
        parameters = message.get_params([], "content-disposition")
        stated = [value for name, value in parameters if name == "filename"]
        # `filename*` is better than `filename`, and the one that comes as a tuple.
        stated.sort(key=lambda value: not isinstance(value, tuple))
        if not stated:
            return None
        path = "".join(filter(str.isprintable, collapse_rfc2231_value(stated[0])))
        name = PurePosixPath(PureWindowsPath(path).name).name
        return None if name in ("", ".", "..") else name


class BinaryResponse(_Binary):
    """A response that is bytes; they are on their way still.

    They can be read once: all of them by `read`, piece by piece by `iter_bytes`, or straight
    into a file by `write_to`. The connection is closed when that is done, by `close` or
    `with`, and when nothing refers to the response any more.
    """

    def __init__(self, exchanged: Exchanged) -> None:
        super().__init__(exchanged)
        self._closing = _closing(self._response)
        next(self._closing)

    def read(self) -> bytes:
        """Return all bytes; the second time they are still there.

        Raises:
            APIConnectionError: the connection broke.
        """
        with self, reading(self._exchanged):
            return self._response.read()

    @property
    def content(self) -> bytes:
        """All bytes (see `read`)."""
        return self.read()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the bytes piece by piece.

        Args:
            chunk_size: The size of the pieces; None for that in which they arrive.

        Raises:
            APIConnectionError: the connection broke.
        """
        with self, reading(self._exchanged):
            yield from self._response.iter_bytes(chunk_size)

    def write_to(
        self,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        progress: Progress | None = None,
    ) -> None:
        """Write the bytes into a file.

        Args:
            target: The path of a file, which appears or changes when all bytes are there
                and not before, or a file that is open for writing.
            progress: Is told the number of bytes so far, and of all bytes, if known.

        Raises:
            APIConnectionError: the connection broke.
            OSError: the file cannot be written.
        """
        done = 0
        with self, _written(target) as file:
            for chunk in self.iter_bytes(_CHUNK):
                file.write(chunk)
                done += len(chunk)
                if progress is not None:
                    progress(done, self.size)

    def close(self) -> None:
        """Close the connection."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncBinaryResponse(_Binary):
    """A response that is bytes; they are on their way still (see `BinaryResponse`)."""

    def __init__(self, exchanged: Exchanged) -> None:
        super().__init__(exchanged)
        self._closing = _async_closing(self._response)

    async def begin(self) -> None:
        """See to it that the response is closed in any case."""
        await anext(self._closing)

    async def read(self) -> bytes:
        """Return all bytes (see `BinaryResponse.read`)."""
        async with self:
            with reading(self._exchanged):
                return await self._response.aread()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the bytes piece by piece (see `BinaryResponse.iter_bytes`)."""
        async with self:
            with reading(self._exchanged):
                async for chunk in self._response.aiter_bytes(chunk_size):
                    yield chunk

    async def write_to(
        self,
        target: str | os.PathLike[str] | IO[bytes],
        *,
        progress: Progress | None = None,
    ) -> None:
        """Write the bytes into a file (see `BinaryResponse.write_to`)."""
        done = 0
        async with self:
            with _written(target) as file:
                async for chunk in self.iter_bytes(_CHUNK):
                    await in_thread(file.write, chunk)
                    done += len(chunk)
                    if progress is not None:
                        progress(done, self.size)

    async def close(self) -> None:
        """Close the connection."""
        await self._response.aclose()
        await self._closing.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _closing(response: httpx2.Response) -> Generator[None, None, None]:
    """Close a response when this generator, which has begun, is no longer referred to."""
    try:
        yield
    finally:
        response.close()


async def _async_closing(response: httpx2.Response) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await response.aclose()


@contextlib.contextmanager
def _written(target: str | os.PathLike[str] | IO[bytes]) -> Generator[IO[bytes]]:
    """Provide a file to write to; one that is given by its path appears at the end."""
    if not isinstance(target, str | os.PathLike):
        yield target
        return
    path = Path(os.path.realpath(target))
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    partial = path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")
    try:
        with partial.open("xb") as file:
            yield file
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
