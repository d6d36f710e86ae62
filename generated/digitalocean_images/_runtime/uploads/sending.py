"""Hands the bytes of a body to the HTTP client, and tells how far it is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from .sources import Source

__all__ = ["AsyncSending", "Progress", "SyncSending"]

Progress: TypeAlias = Callable[[int, int | None], object]
"""Is called with the number of bytes so far, and of all bytes, None where that is unknown."""


@dataclass(frozen=True, slots=True)
class SyncSending:
    """A body that can be iterated, anew for each attempt to send it."""

    source: Source
    progress: Progress | None = None

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        for chunk in self.source.chunks():
            yield chunk
            sent += len(chunk)
            if self.progress is not None:
                self.progress(sent, self.source.size)


@dataclass(frozen=True, slots=True)
class AsyncSending:
    """The same for an event loop."""

    source: Source
    progress: Progress | None = None

    async def __aiter__(self) -> AsyncIterator[bytes]:
        sent = 0
        async for chunk in self.source.async_chunks():
            yield chunk
            sent += len(chunk)
            if self.progress is not None:
                self.progress(sent, self.source.size)
