# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from ... import models
from ..._runtime.deprecation import deprecated, former_arguments
from ..._runtime.operations import Body, DualOperation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
from ..._runtime.streaming.kinds import EventStream
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit
    from ..._runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
]

_CREATE: DualOperation[
    models.Answer | Stream[models.Answer],
    models.Answer | AsyncStream[models.Answer],
] = DualOperation(
    "POST",
    "/chat",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Answer)},
    streams={"200": EventStream(lambda: models.Answer)},
    security=[[], ["bearer_auth"]],
)


class Completions(SyncResource):
    """Operations on `chats.completions`."""

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Answer]: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.Answer]: ...

    @overload
    def create(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Answer]: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    def create(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Answer]: ...

    @former_arguments(question="prompt")
    def create(
        self,
        *,
        prompt: str,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | Stream[models.Answer]:
        """Chat.

        `POST /chat`

        Args:
            prompt: Undocumented.
            stream: Undocumented.
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

    @property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return CompletionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return CompletionsWithStreamingResponse(self._client)


class AsyncCompletions(AsyncResource):
    """Operations on `chats.completions`."""

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer: ...

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Answer]: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Answer]: ...

    @overload
    async def create(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Answer]: ...

    @overload
    @deprecated(
        "the argument `question` is called `prompt` now; the old name will go away",
    )
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Answer]: ...

    @former_arguments(question="prompt")
    async def create(
        self,
        *,
        prompt: str,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Answer | AsyncStream[models.Answer]:
        """Chat.

        To be awaited; else like `chats.completions.create`.
        """
        return await self._client.open(
            _CREATE,
            options,
            body={"prompt": prompt, "stream": stream},
            streams=stream is True,
        )

    @property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncCompletionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncCompletionsWithStreamingResponse(self._client)


class CompletionsWithRawResponse(RawView):
    """`Completions`, whose methods return whole responses."""

    create: Final = raw_response(Completions.create)


class CompletionsWithStreamingResponse(StreamedView):
    """`Completions`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Completions.create)


class AsyncCompletionsWithRawResponse(RawView):
    """`AsyncCompletions`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncCompletions.create)


class AsyncCompletionsWithStreamingResponse(StreamedView):
    """`AsyncCompletions`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncCompletions.create)
