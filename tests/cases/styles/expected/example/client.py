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
    from .resources.styles import AsyncStylesResource, StylesResource

__all__ = [
    "AsyncClient",
    "AsyncStyles",
    "AsyncStylesWithRawResponse",
    "AsyncStylesWithStreamingResponse",
    "Client",
    "Styles",
    "StylesWithRawResponse",
    "StylesWithStreamingResponse",
]


class Styles(SyncBaseClient):
    """The client for Styles.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def styles(self) -> StylesResource:
        """Operations on `styles`."""
        from .resources.styles import StylesResource

        return StylesResource(self._client)

    @property
    def with_raw_response(self) -> StylesWithRawResponse:
        """The same, whose methods return whole responses."""
        return StylesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> StylesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return StylesWithStreamingResponse(self._client)


class AsyncStyles(AsyncBaseClient):
    """The client for Styles.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            default_base_url="https://example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def styles(self) -> AsyncStylesResource:
        """Operations on `styles`."""
        from .resources.styles import AsyncStylesResource

        return AsyncStylesResource(self._client)

    @property
    def with_raw_response(self) -> AsyncStylesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncStylesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncStylesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncStylesWithStreamingResponse(self._client)


class StylesWithRawResponse(RawClientView):
    """`Styles`, whose methods return whole responses."""

    styles: Final = raw_resource(Styles.styles)


class StylesWithStreamingResponse(StreamedClientView):
    """`Styles`, whose methods open responses, to be read piece by piece."""

    styles: Final = streamed_resource(Styles.styles)


class AsyncStylesWithRawResponse(AsyncRawClientView):
    """`AsyncStyles`, whose methods return whole responses."""

    styles: Final = raw_resource(AsyncStyles.styles)


class AsyncStylesWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncStyles`, whose methods open responses, to be read piece by piece."""

    styles: Final = streamed_resource(AsyncStyles.styles)


Client = Styles
"""The same class under the name that it has in every package."""

AsyncClient = AsyncStyles
"""The same class under the name that it has in every package."""
