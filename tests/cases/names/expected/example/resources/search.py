from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Operation, Value
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
    "AsyncSearch",
    "AsyncSearchWithRawResponse",
    "AsyncSearchWithStreamingResponse",
    "Search",
    "SearchWithRawResponse",
    "SearchWithStreamingResponse",
]

_RETRIEVE: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/search",
    results={"200": Value(lambda: models.AnyResponse)},
)


class Search(SyncResource):
    """Operations on `search`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/search`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> SearchWithRawResponse:
        """The same, whose methods return whole responses."""
        return SearchWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> SearchWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return SearchWithStreamingResponse(self._client)


class AsyncSearch(AsyncResource):
    """Operations on `search`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/search`

        To be awaited; else like `search.retrieve`.
        """
        return await self._client.call(_RETRIEVE, options)

    @property
    def with_raw_response(self) -> AsyncSearchWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncSearchWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncSearchWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncSearchWithStreamingResponse(self._client)


class SearchWithRawResponse(RawView):
    """`Search`, whose methods return whole responses."""

    retrieve: Final = raw_response(Search.retrieve)


class SearchWithStreamingResponse(StreamedView):
    """`Search`, whose methods open responses, to be read piece by piece."""

    retrieve: Final = streamed_response(Search.retrieve)


class AsyncSearchWithRawResponse(RawView):
    """`AsyncSearch`, whose methods return whole responses."""

    retrieve: Final = async_raw_response(AsyncSearch.retrieve)


class AsyncSearchWithStreamingResponse(StreamedView):
    """`AsyncSearch`, whose methods open responses, to be read piece by piece."""

    retrieve: Final = async_streamed_response(AsyncSearch.retrieve)
