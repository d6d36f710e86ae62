"""Streams: responses whose items arrive one by one."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

import httpx2

from .events import ServerSentEvent
from .lines import TooLong
from .link import BROKEN, Link
from .readers import Frame

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")

_BEGUN: Final = b""
"""The first frame, which is none: a generator that has begun is closed in any case."""


class Stream(Generic[T]):
    """Items that arrive one by one, while the server still makes further ones.

    A loop over the stream closes it when it ends, in whatever way; to take some items and
    go on later there is `next(stream)`. A stream is also closed by `with`, and when nothing
    refers to it any more.
    """

    def __init__(self, link: Link) -> None:
        self._link = link
        self._frames = _frames(link)
        next(self._frames)

    @property
    def response(self) -> httpx2.Response:
        """The response; its body is read by the stream."""
        return self._link.response

    def reconnecting(self, attempts: int = 5, *, delay: float = 3.0) -> Self:
        """Connect again when the connection ends, and go on after the last event.

        The request is sent again with `Last-Event-ID`, as browsers do it (WHATWG HTML,
        section 9.2), until the server answers 204 or nothing comes for some attempts.

        Args:
            attempts: How often to connect again without any event in between.
            delay: How long to wait before that, in seconds, unless the server says.

        Raises:
            TypeError: the request cannot be sent again, or the server not go on.
        """
        self._link.reconnect(attempts, delay)
        return self

    def events(self) -> Iterator[ServerSentEvent]:
        """Yield events as they were sent, and close the stream.

        Raises:
            TypeError: this is no stream of server-sent events.
        """
        with self:
            for frame in self._frames:
                yield as_event(frame)

    def __iter__(self) -> Iterator[T]:
        with self:
            for frame in self._frames:
                yield self._link.item(frame)

    def __next__(self) -> T:
        try:
            item: T = self._link.item(next(self._frames))
        except BaseException:
            self.close()
            raise
        return item

    def close(self) -> None:
        """Close the connection."""
        self._frames.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """Items that arrive one by one (see `Stream`)."""

    def __init__(self, link: Link) -> None:
        self._link = link
        self._frames = _async_frames(link)

    async def begin(self) -> None:
        """See to it that the stream is closed in any case."""
        await anext(self._frames)

    @property
    def response(self) -> httpx2.Response:
        """The response; its body is read by the stream."""
        return self._link.response

    def reconnecting(self, attempts: int = 5, *, delay: float = 3.0) -> Self:
        """Connect again when the connection ends (see `Stream.reconnecting`)."""
        self._link.reconnect(attempts, delay)
        return self

    async def events(self) -> AsyncIterator[ServerSentEvent]:
        """Yield events as they were sent, and close the stream (see `Stream.events`)."""
        async with self:
            async for frame in self._frames:
                if frame is not _BEGUN:
                    yield as_event(frame)

    async def __aiter__(self) -> AsyncIterator[T]:
        async with self:
            async for frame in self._frames:
                if frame is not _BEGUN:
                    yield self._link.item(frame)

    async def __anext__(self) -> T:
        try:
            frame = await anext(self._frames)
            if frame is _BEGUN:
                frame = await anext(self._frames)
            item: T = self._link.item(frame)
        except BaseException:
            await self.close()
            raise
        return item

    async def close(self) -> None:
        """Close the connection."""
        await self._frames.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def as_event(frame: Frame) -> ServerSentEvent:
    """Return a frame that is an event.

    Raises:
        TypeError: it is none.
    """
    if not isinstance(frame, ServerSentEvent):
        raise TypeError("this is no stream of server-sent events")
    return frame


def _frames(link: Link) -> Generator[Frame, None, None]:
    """Yield what a stream consists of, and close the response in the end."""
    try:
        yield _BEGUN
        while True:
            failure: Exception | None = None
            try:
                if link.response.is_closed and link.failures:
                    link.reader.restart()
                    link.answer = link.call.again(link.options)
                yield from _connection(link)
            except BROKEN as error:
                failure = error
            if link.is_over:
                break
            link.failures += 1
            link.response.close()
            link.call.clock.sleep(link.pause)
        if failure is not None:
            raise link.broken(failure) from failure
    finally:
        link.response.close()


def _connection(link: Link) -> Generator[Frame, None, None]:
    """Yield what one response consists of."""
    try:
        for piece in link.response.iter_bytes():
            for frame in link.reader.feed(piece):
                link.failures = 0
                yield frame
            if link.reader.is_done:
                return
        yield from link.reader.finish()
    except TooLong as error:
        raise link.refused(error) from error


async def _async_frames(link: Link) -> AsyncGenerator[Frame, None]:
    """Yield what a stream consists of, and close the response in the end."""
    try:
        yield _BEGUN
        while True:
            failure: Exception | None = None
            try:
                if link.response.is_closed and link.failures:
                    link.reader.restart()
                    link.answer = await link.call.again(link.options)
                async with aclosing(_async_connection(link)) as frames:
                    async for frame in frames:
                        yield frame
            except BROKEN as error:
                failure = error
            if link.is_over:
                break
            link.failures += 1
            await link.response.aclose()
            await link.call.clock.async_sleep(link.pause)
        if failure is not None:
            raise link.broken(failure) from failure
    finally:
        await link.response.aclose()


async def _async_connection(link: Link) -> AsyncGenerator[Frame, None]:
    """Yield what one response consists of."""
    try:
        async for piece in link.response.aiter_bytes():
            for frame in link.reader.feed(piece):
                link.failures = 0
                yield frame
            if link.reader.is_done:
                return
        for frame in link.reader.finish():
            yield frame
    except TooLong as error:
        raise link.refused(error) from error
