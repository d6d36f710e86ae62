from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, DualOperation, Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.streaming.kinds import JSONLines, JSONSequence
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
    from .._runtime.streaming.stream import AsyncStream, Stream
    from .._runtime.uploads.sources import FileContent

__all__ = [
    "AsyncLogs",
    "AsyncLogsWithRawResponse",
    "AsyncLogsWithStreamingResponse",
    "Logs",
    "LogsWithRawResponse",
    "LogsWithStreamingResponse",
]

_LIST: DualOperation[Stream[models.Chunk], AsyncStream[models.Chunk]] = DualOperation(
    "GET",
    "/logs",
    results={"200": JSONLines(lambda: models.Chunk, "application/jsonl")},
    security=[["token"]],
)

_READ_NUMBERS: DualOperation[Stream[int], AsyncStream[int]] = DualOperation(
    "GET",
    "/numbers",
    results={"200": JSONSequence(lambda: int, "application/json-seq")},
    security=[["token"]],
)

_IMPORT_LINES: Operation[None] = Operation(
    "POST",
    "/import",
    body=Body("application/x-ndjson"),
    results={"204": None},
    security=[["token"]],
)


class Logs(SyncResource):
    """Operations on `logs`."""

    def list(self, **options: Unpack[RequestOptions]) -> Stream[models.Chunk]:
        """`GET /logs`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Lines.
        """
        return self._client.open(_LIST, options)

    def read_numbers(self, **options: Unpack[RequestOptions]) -> Stream[int]:
        """`GET /numbers`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Numbers.
        """
        return self._client.open(_READ_NUMBERS, options)

    def import_lines(
        self,
        *,
        body: FileContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_IMPORT_LINES, options, body=body)

    @property
    def with_raw_response(self) -> LogsWithRawResponse:
        """The same, whose methods return whole responses."""
        return LogsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> LogsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return LogsWithStreamingResponse(self._client)


class AsyncLogs(AsyncResource):
    """Operations on `logs`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[models.Chunk]:
        """`GET /logs`

        To be awaited; else like `logs.list`.
        """
        return await self._client.open(_LIST, options)

    async def read_numbers(self, **options: Unpack[RequestOptions]) -> AsyncStream[int]:
        """`GET /numbers`

        To be awaited; else like `logs.read_numbers`.
        """
        return await self._client.open(_READ_NUMBERS, options)

    async def import_lines(
        self,
        *,
        body: FileContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /import`

        To be awaited; else like `logs.import_lines`.
        """
        return await self._client.call(_IMPORT_LINES, options, body=body)

    @property
    def with_raw_response(self) -> AsyncLogsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncLogsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncLogsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncLogsWithStreamingResponse(self._client)


class LogsWithRawResponse(RawView):
    """`Logs`, whose methods return whole responses."""

    list: Final = raw_response(Logs.list)
    read_numbers: Final = raw_response(Logs.read_numbers)
    import_lines: Final = raw_response(Logs.import_lines)


class LogsWithStreamingResponse(StreamedView):
    """`Logs`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Logs.list)
    read_numbers: Final = streamed_response(Logs.read_numbers)
    import_lines: Final = streamed_response(Logs.import_lines)


class AsyncLogsWithRawResponse(RawView):
    """`AsyncLogs`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncLogs.list)
    read_numbers: Final = async_raw_response(AsyncLogs.read_numbers)
    import_lines: Final = async_raw_response(AsyncLogs.import_lines)


class AsyncLogsWithStreamingResponse(StreamedView):
    """`AsyncLogs`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncLogs.list)
    read_numbers: Final = async_streamed_response(AsyncLogs.read_numbers)
    import_lines: Final = async_streamed_response(AsyncLogs.import_lines)
