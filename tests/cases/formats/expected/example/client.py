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
    from .resources.values import AsyncValues, Values

__all__ = [
    "AsyncClient",
    "AsyncFormats",
    "AsyncFormatsWithRawResponse",
    "AsyncFormatsWithStreamingResponse",
    "Client",
    "Formats",
    "FormatsWithRawResponse",
    "FormatsWithStreamingResponse",
]


class Formats(SyncBaseClient):
    """The client for Formats.

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
    def values(self) -> Values:
        """Operations on `values`."""
        from .resources.values import Values

        return Values(self._client)

    @property
    def with_raw_response(self) -> FormatsWithRawResponse:
        """The same, whose methods return whole responses."""
        return FormatsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> FormatsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return FormatsWithStreamingResponse(self._client)


class AsyncFormats(AsyncBaseClient):
    """The client for Formats.

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
    def values(self) -> AsyncValues:
        """Operations on `values`."""
        from .resources.values import AsyncValues

        return AsyncValues(self._client)

    @property
    def with_raw_response(self) -> AsyncFormatsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncFormatsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncFormatsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncFormatsWithStreamingResponse(self._client)


class FormatsWithRawResponse(RawClientView):
    """`Formats`, whose methods return whole responses."""

    values: Final = raw_resource(Formats.values)


class FormatsWithStreamingResponse(StreamedClientView):
    """`Formats`, whose methods open responses, to be read piece by piece."""

    values: Final = streamed_resource(Formats.values)


class AsyncFormatsWithRawResponse(AsyncRawClientView):
    """`AsyncFormats`, whose methods return whole responses."""

    values: Final = raw_resource(AsyncFormats.values)


class AsyncFormatsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncFormats`, whose methods open responses, to be read piece by piece."""

    values: Final = streamed_resource(AsyncFormats.values)


Client = Formats
"""The same class under the name that it has in every package."""

AsyncClient = AsyncFormats
"""The same class under the name that it has in every package."""
