from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .. import models
from .._runtime.operations import Body, DualOperation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.streaming.kinds import EventStream, JSONLines
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncChat",
    "AsyncChatWithRawResponse",
    "AsyncChatWithStreamingResponse",
    "Chat",
    "ChatWithRawResponse",
    "ChatWithStreamingResponse",
]

_CREATE: DualOperation[
    models.Answer | Stream[models.Chunk],
    models.Answer | AsyncStream[models.Chunk],
] = DualOperation(
    "POST",
    "/chat",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Answer)},
    streams={"200": EventStream(lambda: models.Chunk)},
    security=[["token"]],
)

_ASK: DualOperation[
    models.Answer | Stream[models.Chunk],
    models.Answer | AsyncStream[models.Chunk],
] = DualOperation(
    "POST",
    "/ask",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Answer)},
    streams={"200": EventStream(lambda: models.Chunk)},
    security=[["token"]],
)

_GENERATE: DualOperation[
    models.Answer | Stream[models.Chunk],
    models.Answer | AsyncStream[models.Chunk],
] = DualOperation(
    "POST",
    "/generate",
    body=Body("application/json"),
    is_body_optional=True,
    results={"200": Value(lambda: models.Answer)},
    streams={"200": JSONLines(lambda: models.Chunk, "application/x-ndjson")},
    security=[["token"]],
)


class Chat(SyncResource):
    """Operations on `chat`."""

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Chunk]: ...

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: bool | None,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Chunk]: ...

    def create(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Chunk]:
        """`POST /chat`

        Args:
            prompt: Undocumented.
            stream: Whether to stream. Default: `false`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The answer.
        """
        return self._client.open(
            _CREATE,
            options,
            body={"prompt": prompt, "stream": stream},
            streams=stream is True,
        )

    @overload
    def ask(
        self,
        *,
        topic: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    def ask(
        self,
        *,
        topic: str,
        stream: Literal[True],
        delay: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Chunk]: ...

    def ask(
        self,
        *,
        topic: str,
        stream: Literal[False, True] | Omit = omit,
        delay: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Chunk]:
        """`POST /ask`

        Args:
            topic: Undocumented.
            stream: Undocumented.
            delay: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The answer.
        """
        return self._client.open(
            _ASK,
            options,
            body={"topic": topic, "stream": stream, "delay": delay},
            streams=stream is True,
        )

    @overload
    def generate(
        self,
        *,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    def generate(
        self,
        *,
        stream: Literal[True] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Chunk]: ...

    @overload
    def generate(
        self,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Chunk]: ...

    def generate(
        self,
        *,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Chunk]:
        """`POST /generate`

        Args:
            stream: Default: `true`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The answer.
        """
        return self._client.open(
            _GENERATE,
            options,
            body={"stream": stream},
            streams=stream is not False,
        )

    @property
    def with_raw_response(self) -> ChatWithRawResponse:
        """The same, whose methods return whole responses."""
        return ChatWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ChatWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ChatWithStreamingResponse(self._client)


class AsyncChat(AsyncResource):
    """Operations on `chat`."""

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Chunk]: ...

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: bool | None,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Chunk]: ...

    async def create(
        self,
        *,
        prompt: str,
        stream: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Chunk]:
        """`POST /chat`

        To be awaited; else like `chat.create`.
        """
        return await self._client.open(
            _CREATE,
            options,
            body={"prompt": prompt, "stream": stream},
            streams=stream is True,
        )

    @overload
    async def ask(
        self,
        *,
        topic: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    async def ask(
        self,
        *,
        topic: str,
        stream: Literal[True],
        delay: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Chunk]: ...

    async def ask(
        self,
        *,
        topic: str,
        stream: Literal[False, True] | Omit = omit,
        delay: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Chunk]:
        """`POST /ask`

        To be awaited; else like `chat.ask`.
        """
        return await self._client.open(
            _ASK,
            options,
            body={"topic": topic, "stream": stream, "delay": delay},
            streams=stream is True,
        )

    @overload
    async def generate(
        self,
        *,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    async def generate(
        self,
        *,
        stream: Literal[True] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Chunk]: ...

    @overload
    async def generate(
        self,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Chunk]: ...

    async def generate(
        self,
        *,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Chunk]:
        """`POST /generate`

        To be awaited; else like `chat.generate`.
        """
        return await self._client.open(
            _GENERATE,
            options,
            body={"stream": stream},
            streams=stream is not False,
        )

    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncChatWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncChatWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncChatWithStreamingResponse(self._client)


class ChatWithRawResponse(RawView):
    """`Chat`, whose methods return whole responses."""

    create: Final = raw_response(Chat.create)
    ask: Final = raw_response(Chat.ask)
    generate: Final = raw_response(Chat.generate)


class ChatWithStreamingResponse(StreamedView):
    """`Chat`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Chat.create)
    ask: Final = streamed_response(Chat.ask)
    generate: Final = streamed_response(Chat.generate)


class AsyncChatWithRawResponse(RawView):
    """`AsyncChat`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncChat.create)
    ask: Final = async_raw_response(AsyncChat.ask)
    generate: Final = async_raw_response(AsyncChat.generate)


class AsyncChatWithStreamingResponse(StreamedView):
    """`AsyncChat`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncChat.create)
    ask: Final = async_streamed_response(AsyncChat.ask)
    generate: Final = async_streamed_response(AsyncChat.generate)
