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
from ._runtime.servers import server_url
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Literal, Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.things import AsyncThings, Things

__all__ = [
    "AsyncClient",
    "AsyncRegions",
    "AsyncRegionsWithRawResponse",
    "AsyncRegionsWithStreamingResponse",
    "Client",
    "Regions",
    "RegionsWithRawResponse",
    "RegionsWithStreamingResponse",
]


class Regions(SyncBaseClient):
    """The client for Regions.

    Args:
        region: Where the data is. By default `eu`.
        base_path: By default `v2`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.com/v2`. There also is
            `https://sandbox.example.com` (For experiments).
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        base_path: str = "v2",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.com/{base-path}",
                {"region": region, "base-path": base_path},
            ),
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def things(self) -> Things:
        """Operations on `things`."""
        from .resources.things import Things

        return Things(self._client)

    @property
    def with_raw_response(self) -> RegionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return RegionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> RegionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return RegionsWithStreamingResponse(self._client)


class AsyncRegions(AsyncBaseClient):
    """The client for Regions.

    Every method is to be awaited.

    Args:
        region: Where the data is. By default `eu`.
        base_path: By default `v2`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.com/v2`. There also is
            `https://sandbox.example.com` (For experiments).
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        base_path: str = "v2",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.com/{base-path}",
                {"region": region, "base-path": base_path},
            ),
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Operations on `things`."""
        from .resources.things import AsyncThings

        return AsyncThings(self._client)

    @property
    def with_raw_response(self) -> AsyncRegionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncRegionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncRegionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncRegionsWithStreamingResponse(self._client)


class RegionsWithRawResponse(RawClientView):
    """`Regions`, whose methods return whole responses."""

    things: Final = raw_resource(Regions.things)


class RegionsWithStreamingResponse(StreamedClientView):
    """`Regions`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(Regions.things)


class AsyncRegionsWithRawResponse(AsyncRawClientView):
    """`AsyncRegions`, whose methods return whole responses."""

    things: Final = raw_resource(AsyncRegions.things)


class AsyncRegionsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncRegions`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(AsyncRegions.things)


Client = Regions
"""The same class under the name that it has in every package."""

AsyncClient = AsyncRegions
"""The same class under the name that it has in every package."""
