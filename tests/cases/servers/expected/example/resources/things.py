from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Operation
from .._runtime.resources import AsyncResource, SyncResource
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

__all__ = [
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_LIST: Operation[None] = Operation("GET", "/things", results={"204": None})

_LIST_FILES: Operation[None] = Operation(
    "GET",
    "/files",
    results={"204": None},
    server="https://files.example.com/v1",
)


class Things(SyncResource):
    """Operations on `things`."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_LIST, options)

    def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /files`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_LIST_FILES, options)

    @property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ThingsWithStreamingResponse(self._client)


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /things`

        To be awaited; else like `things.list`.
        """
        return await self._client.call(_LIST, options)

    async def list_files(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /files`

        To be awaited; else like `things.list_files`.
        """
        return await self._client.call(_LIST_FILES, options)

    @property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncThingsWithStreamingResponse(self._client)


class ThingsWithRawResponse(RawView):
    """`Things`, whose methods return whole responses."""

    list: Final = raw_response(Things.list)
    list_files: Final = raw_response(Things.list_files)


class ThingsWithStreamingResponse(StreamedView):
    """`Things`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Things.list)
    list_files: Final = streamed_response(Things.list_files)


class AsyncThingsWithRawResponse(RawView):
    """`AsyncThings`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncThings.list)
    list_files: Final = async_raw_response(AsyncThings.list_files)


class AsyncThingsWithStreamingResponse(StreamedView):
    """`AsyncThings`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncThings.list)
    list_files: Final = async_streamed_response(AsyncThings.list_files)
