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
    from .resources.zones import AsyncZones, Zones

__all__ = [
    "AsyncClient",
    "AsyncEnums",
    "AsyncEnumsWithRawResponse",
    "AsyncEnumsWithStreamingResponse",
    "Client",
    "Enums",
    "EnumsWithRawResponse",
    "EnumsWithStreamingResponse",
]


class Enums(SyncBaseClient):
    """The client for Enums.

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
    def zones(self) -> Zones:
        """Operations on `zones`."""
        from .resources.zones import Zones

        return Zones(self._client)

    @property
    def with_raw_response(self) -> EnumsWithRawResponse:
        """The same, whose methods return whole responses."""
        return EnumsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> EnumsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return EnumsWithStreamingResponse(self._client)


class AsyncEnums(AsyncBaseClient):
    """The client for Enums.

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
    def zones(self) -> AsyncZones:
        """Operations on `zones`."""
        from .resources.zones import AsyncZones

        return AsyncZones(self._client)

    @property
    def with_raw_response(self) -> AsyncEnumsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncEnumsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncEnumsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncEnumsWithStreamingResponse(self._client)


class EnumsWithRawResponse(RawClientView):
    """`Enums`, whose methods return whole responses."""

    zones: Final = raw_resource(Enums.zones)


class EnumsWithStreamingResponse(StreamedClientView):
    """`Enums`, whose methods open responses, to be read piece by piece."""

    zones: Final = streamed_resource(Enums.zones)


class AsyncEnumsWithRawResponse(AsyncRawClientView):
    """`AsyncEnums`, whose methods return whole responses."""

    zones: Final = raw_resource(AsyncEnums.zones)


class AsyncEnumsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncEnums`, whose methods open responses, to be read piece by piece."""

    zones: Final = streamed_resource(AsyncEnums.zones)


Client = Enums
"""The same class under the name that it has in every package."""

AsyncClient = AsyncEnums
"""The same class under the name that it has in every package."""
