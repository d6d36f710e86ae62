"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.attachments import AsyncAttachments, Attachments
    from .resources.notes import AsyncNotes, Notes

__all__ = [
    "AsyncClient",
    "AsyncContentTypes",
    "AsyncContentTypesWithRawResponse",
    "AsyncContentTypesWithStreamingResponse",
    "Client",
    "ContentTypes",
    "ContentTypesWithRawResponse",
    "ContentTypesWithStreamingResponse",
]


class ContentTypes(SyncBaseClient):
    """The client for Content types.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://notes.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://notes.example",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def notes(self) -> Notes:
        """Operations on `notes`."""
        from .resources.notes import Notes

        return Notes(self._client)

    @cached_property
    def attachments(self) -> Attachments:
        """Operations on `attachments`."""
        from .resources.attachments import Attachments

        return Attachments(self._client)

    @property
    def with_raw_response(self) -> ContentTypesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ContentTypesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ContentTypesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ContentTypesWithStreamingResponse(self._client)


class AsyncContentTypes(AsyncBaseClient):
    """The client for Content types.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://notes.example`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://notes.example",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def notes(self) -> AsyncNotes:
        """Operations on `notes`."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self._client)

    @cached_property
    def attachments(self) -> AsyncAttachments:
        """Operations on `attachments`."""
        from .resources.attachments import AsyncAttachments

        return AsyncAttachments(self._client)

    @property
    def with_raw_response(self) -> AsyncContentTypesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncContentTypesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncContentTypesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncContentTypesWithStreamingResponse(self._client)


class ContentTypesWithRawResponse(RawClientView):
    """`ContentTypes`, whose methods return whole responses."""

    notes: Final = raw_resource(ContentTypes.notes)
    attachments: Final = raw_resource(ContentTypes.attachments)


class ContentTypesWithStreamingResponse(StreamedClientView):
    """`ContentTypes`, whose methods open responses, to be read piece by piece."""

    notes: Final = streamed_resource(ContentTypes.notes)
    attachments: Final = streamed_resource(ContentTypes.attachments)


class AsyncContentTypesWithRawResponse(AsyncRawClientView):
    """`AsyncContentTypes`, whose methods return whole responses."""

    notes: Final = raw_resource(AsyncContentTypes.notes)
    attachments: Final = raw_resource(AsyncContentTypes.attachments)


class AsyncContentTypesWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncContentTypes`, whose methods open responses, to be read piece by piece."""

    notes: Final = streamed_resource(AsyncContentTypes.notes)
    attachments: Final = streamed_resource(AsyncContentTypes.attachments)


Client = ContentTypes
"""The same class under the name that it has in every package."""

AsyncClient = AsyncContentTypes
"""The same class under the name that it has in every package."""
