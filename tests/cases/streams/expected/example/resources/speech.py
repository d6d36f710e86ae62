from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .. import models
from .._runtime.operations import Body, Bytes, DualOperation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.streaming.kinds import EventStream
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

    from .. import enums
    from .._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncSpeech",
    "AsyncSpeechWithRawResponse",
    "AsyncSpeechWithStreamingResponse",
    "Speech",
    "SpeechWithRawResponse",
    "SpeechWithStreamingResponse",
]

_SPEAK: DualOperation[
    BinaryResponse | Stream[models.SpeechEvent],
    AsyncBinaryResponse | AsyncStream[models.SpeechEvent],
] = DualOperation(
    "POST",
    "/speech",
    body=Body("application/json"),
    results={"200": Bytes("application/octet-stream")},
    streams={"200": EventStream(lambda: models.SpeechEvent)},
    security=[["token"]],
)


class Speech(SyncResource):
    """Operations on `speech`."""

    @overload
    def speak(
        self,
        *,
        input: str,
        stream_format: Literal["audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse: ...

    @overload
    def speak(
        self,
        *,
        input: str,
        stream_format: Literal["sse"],
        **options: Unpack[RequestOptions],
    ) -> Stream[models.SpeechEvent]: ...

    @overload
    def speak(
        self,
        *,
        input: str,
        stream_format: enums.SpeechStreamFormatLike,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse | Stream[models.SpeechEvent]: ...

    def speak(
        self,
        *,
        input: str,
        stream_format: enums.SpeechStreamFormatLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse | Stream[models.SpeechEvent]:
        """`POST /speech`

        Args:
            input: Undocumented.
            stream_format: Default: `audio`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The audio.
        """
        return self._client.open(
            _SPEAK,
            options,
            body={"input": input, "stream_format": stream_format},
            streams=stream_format == "sse",
        )

    @property
    def with_raw_response(self) -> SpeechWithRawResponse:
        """The same, whose methods return whole responses."""
        return SpeechWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> SpeechWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return SpeechWithStreamingResponse(self._client)


class AsyncSpeech(AsyncResource):
    """Operations on `speech`."""

    @overload
    async def speak(
        self,
        *,
        input: str,
        stream_format: Literal["audio"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse: ...

    @overload
    async def speak(
        self,
        *,
        input: str,
        stream_format: Literal["sse"],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.SpeechEvent]: ...

    @overload
    async def speak(
        self,
        *,
        input: str,
        stream_format: enums.SpeechStreamFormatLike,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse | AsyncStream[models.SpeechEvent]: ...

    async def speak(
        self,
        *,
        input: str,
        stream_format: enums.SpeechStreamFormatLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse | AsyncStream[models.SpeechEvent]:
        """`POST /speech`

        To be awaited; else like `speech.speak`.
        """
        return await self._client.open(
            _SPEAK,
            options,
            body={"input": input, "stream_format": stream_format},
            streams=stream_format == "sse",
        )

    @property
    def with_raw_response(self) -> AsyncSpeechWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncSpeechWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncSpeechWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncSpeechWithStreamingResponse(self._client)


class SpeechWithRawResponse(RawView):
    """`Speech`, whose methods return whole responses."""

    speak: Final = raw_response(Speech.speak)


class SpeechWithStreamingResponse(StreamedView):
    """`Speech`, whose methods open responses, to be read piece by piece."""

    speak: Final = streamed_response(Speech.speak)


class AsyncSpeechWithRawResponse(RawView):
    """`AsyncSpeech`, whose methods return whole responses."""

    speak: Final = async_raw_response(AsyncSpeech.speak)


class AsyncSpeechWithStreamingResponse(StreamedView):
    """`AsyncSpeech`, whose methods open responses, to be read piece by piece."""

    speak: Final = async_streamed_response(AsyncSpeech.speak)
