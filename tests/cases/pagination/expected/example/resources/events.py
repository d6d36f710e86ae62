from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Operation, Value
from .._runtime.pagination.schemes import Cursor
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
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
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
]

_LIST: DualOperation[models.EventListPage, models.AsyncEventListPage] = DualOperation(
    "GET",
    "/events",
    results={"200": Value(lambda: models.EventListResponse)},
    security=[["token"]],
    pages=Cursor(
        lambda: (models.EventListPage, models.AsyncEventListPage),
        argument="since",
        next="position",
        items="events",
    ),
)

_LIST_PLAIN: Operation[models.EventListPlainResponse] = Operation(
    "GET",
    "/plain",
    results={"200": Value(lambda: models.EventListPlainResponse)},
    security=[["token"]],
)


class Events(SyncResource):
    """Operations on `events`."""

    def list(
        self,
        *,
        since: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.EventListPage:
        """`GET /events`

        Args:
            since: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Events.
        """
        return self._client.page(_LIST, options, query={"since": since})

    def list_plain(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.EventListPlainResponse:
        """`GET /plain`

        Args:
            page: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Not page by page.
        """
        return self._client.call(_LIST_PLAIN, options, query={"page": page})

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

    def list(
        self,
        *,
        since: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncEventListPage]:
        """`GET /events`

        For `async for`, or to be awaited for a page; else like `events.list`.
        """
        return self._client.page(_LIST, options, query={"since": since})

    async def list_plain(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.EventListPlainResponse:
        """`GET /plain`

        To be awaited; else like `events.list_plain`.
        """
        return await self._client.call(_LIST_PLAIN, options, query={"page": page})

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

    list: Final = raw_response(Events.list)
    list_plain: Final = raw_response(Events.list_plain)


class EventsWithStreamingResponse(StreamedView):
    """`Events`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Events.list)
    list_plain: Final = streamed_response(Events.list_plain)


class AsyncEventsWithRawResponse(RawView):
    """`AsyncEvents`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncEvents.list)
    list_plain: Final = async_raw_response(AsyncEvents.list_plain)


class AsyncEventsWithStreamingResponse(StreamedView):
    """`AsyncEvents`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncEvents.list)
    list_plain: Final = async_streamed_response(AsyncEvents.list_plain)
