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
    "AsyncHeadless",
    "AsyncHeadlessWithRawResponse",
    "AsyncHeadlessWithStreamingResponse",
    "Headless",
    "HeadlessWithRawResponse",
    "HeadlessWithStreamingResponse",
]

_HEAD: Operation[None] = Operation("HEAD", "/headless", results={"200": None})


class Headless(SyncResource):
    """Operations on `headless`."""

    def head(self, **options: Unpack[RequestOptions]) -> None:
        """Promise a body that responses to HEAD never have.

        `HEAD /headless`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_HEAD, options)

    @property
    def with_raw_response(self) -> HeadlessWithRawResponse:
        """The same, whose methods return whole responses."""
        return HeadlessWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> HeadlessWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return HeadlessWithStreamingResponse(self._client)


class AsyncHeadless(AsyncResource):
    """Operations on `headless`."""

    async def head(self, **options: Unpack[RequestOptions]) -> None:
        """Promise a body that responses to HEAD never have.

        To be awaited; else like `headless.head`.
        """
        return await self._client.call(_HEAD, options)

    @property
    def with_raw_response(self) -> AsyncHeadlessWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncHeadlessWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncHeadlessWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncHeadlessWithStreamingResponse(self._client)


class HeadlessWithRawResponse(RawView):
    """`Headless`, whose methods return whole responses."""

    head: Final = raw_response(Headless.head)


class HeadlessWithStreamingResponse(StreamedView):
    """`Headless`, whose methods open responses, to be read piece by piece."""

    head: Final = streamed_response(Headless.head)


class AsyncHeadlessWithRawResponse(RawView):
    """`AsyncHeadless`, whose methods return whole responses."""

    head: Final = async_raw_response(AsyncHeadless.head)


class AsyncHeadlessWithStreamingResponse(StreamedView):
    """`AsyncHeadless`, whose methods open responses, to be read piece by piece."""

    head: Final = async_streamed_response(AsyncHeadless.head)
