from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation
from .._runtime.resources import AsyncResource, SyncResource
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
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.streaming.events import ServerSentEvent
    from .._runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

_WATCH: DualOperation[Stream[ServerSentEvent], AsyncStream[ServerSentEvent]] = (
    DualOperation(
        "GET",
        "/events",
        results={"200": EventStream()},
        security=[["token"]],
    )
)

_WATCH_TICKS: DualOperation[
    Stream[models.EventWatchTicksResponseItem],
    AsyncStream[models.EventWatchTicksResponseItem],
] = DualOperation(
    "GET",
    "/ticks",
    results={"200": EventStream(lambda: models.EventWatchTicksResponseItem)},
    security=[["token"]],
)

_WATCH_NAMED: DualOperation[
    Stream[models.Answer | models.EventWatchNamedResponseItemChunk | ServerSentEvent],
    AsyncStream[
        models.Answer | models.EventWatchNamedResponseItemChunk | ServerSentEvent
    ],
] = DualOperation(
    "GET",
    "/named",
    results={
        "200": EventStream(
            named={
                "answer": lambda: models.Answer,
                "chunk": lambda: models.EventWatchNamedResponseItemChunk,
            },
        ),
    },
    security=[["token"]],
)


class Events(SyncResource):
    """Operations on `events`."""

    def watch(self, **options: Unpack[RequestOptions]) -> Stream[ServerSentEvent]:
        """`GET /events`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Events.
        """
        return self._client.open(_WATCH, options)

    def watch_ticks(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[models.EventWatchTicksResponseItem]:
        """`GET /ticks`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Ticks.
        """
        return self._client.open(_WATCH_TICKS, options)

    def watch_named(
        self,
        **options: Unpack[RequestOptions],
    ) -> Stream[
        models.Answer | models.EventWatchNamedResponseItemChunk | ServerSentEvent
    ]:
        """`GET /named`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Events with names.
        """
        return self._client.open(_WATCH_NAMED, options)

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same, whose methods return whole responses."""
        return EventsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return EventsWithStreamingResponse(self._client)


class AsyncEvents(AsyncResource):
    """Operations on `events`."""

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /events`

        To be awaited; else like `events.watch`.
        """
        return await self._client.open(_WATCH, options)

    async def watch_ticks(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.EventWatchTicksResponseItem]:
        """`GET /ticks`

        To be awaited; else like `events.watch_ticks`.
        """
        return await self._client.open(_WATCH_TICKS, options)

    async def watch_named(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[
        models.Answer | models.EventWatchNamedResponseItemChunk | ServerSentEvent
    ]:
        """`GET /named`

        To be awaited; else like `events.watch_named`.
        """
        return await self._client.open(_WATCH_NAMED, options)

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncEventsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncEventsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncEventsWithStreamingResponse(self._client)


class EventsWithRawResponse(RawView):
    """`Events`, whose methods return whole responses."""

    watch: Final = raw_response(Events.watch)
    watch_ticks: Final = raw_response(Events.watch_ticks)
    watch_named: Final = raw_response(Events.watch_named)


class EventsWithStreamingResponse(StreamedView):
    """`Events`, whose methods open responses, to be read piece by piece."""

    watch: Final = streamed_response(Events.watch)
    watch_ticks: Final = streamed_response(Events.watch_ticks)
    watch_named: Final = streamed_response(Events.watch_named)


class AsyncEventsWithRawResponse(RawView):
    """`AsyncEvents`, whose methods return whole responses."""

    watch: Final = async_raw_response(AsyncEvents.watch)
    watch_ticks: Final = async_raw_response(AsyncEvents.watch_ticks)
    watch_named: Final = async_raw_response(AsyncEvents.watch_named)


class AsyncEventsWithStreamingResponse(StreamedView):
    """`AsyncEvents`, whose methods open responses, to be read piece by piece."""

    watch: Final = async_streamed_response(AsyncEvents.watch)
    watch_ticks: Final = async_streamed_response(AsyncEvents.watch_ticks)
    watch_named: Final = async_streamed_response(AsyncEvents.watch_named)
