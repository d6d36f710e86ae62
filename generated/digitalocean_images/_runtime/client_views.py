"""Views of clients; what they have besides resources are the undocumented endpoints."""

from __future__ import annotations

from typing import Final

from .undocumented import AsyncRequests, SyncRequests
from .views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

__all__ = [
    "AsyncRawClientView",
    "AsyncStreamedClientView",
    "RawClientView",
    "StreamedClientView",
]


class RawClientView(RawView):
    """A client that waits, whose methods return responses that have been read."""

    request: Final = raw_response(SyncRequests.request)
    get: Final = raw_response(SyncRequests.get)
    post: Final = raw_response(SyncRequests.post)
    put: Final = raw_response(SyncRequests.put)
    patch: Final = raw_response(SyncRequests.patch)
    delete: Final = raw_response(SyncRequests.delete)


class StreamedClientView(StreamedView):
    """A client that waits, whose methods open responses that are on their way."""

    request: Final = streamed_response(SyncRequests.request)
    get: Final = streamed_response(SyncRequests.get)
    post: Final = streamed_response(SyncRequests.post)
    put: Final = streamed_response(SyncRequests.put)
    patch: Final = streamed_response(SyncRequests.patch)
    delete: Final = streamed_response(SyncRequests.delete)


class AsyncRawClientView(RawView):
    """A client to be awaited, whose methods return responses that have been read."""

    request: Final = async_raw_response(AsyncRequests.request)
    get: Final = async_raw_response(AsyncRequests.get)
    post: Final = async_raw_response(AsyncRequests.post)
    put: Final = async_raw_response(AsyncRequests.put)
    patch: Final = async_raw_response(AsyncRequests.patch)
    delete: Final = async_raw_response(AsyncRequests.delete)


class AsyncStreamedClientView(StreamedView):
    """A client to be awaited, whose methods open responses that are on their way."""

    request: Final = async_streamed_response(AsyncRequests.request)
    get: Final = async_streamed_response(AsyncRequests.get)
    post: Final = async_streamed_response(AsyncRequests.post)
    put: Final = async_streamed_response(AsyncRequests.put)
    patch: Final = async_streamed_response(AsyncRequests.patch)
    delete: Final = async_streamed_response(AsyncRequests.delete)
