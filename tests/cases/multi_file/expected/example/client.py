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
    from .resources.droplets import AsyncDroplets, Droplets
    from .resources.volumes import AsyncVolumes, Volumes

__all__ = [
    "AsyncClient",
    "AsyncManyFiles",
    "AsyncManyFilesWithRawResponse",
    "AsyncManyFilesWithStreamingResponse",
    "Client",
    "ManyFiles",
    "ManyFilesWithRawResponse",
    "ManyFilesWithStreamingResponse",
]


class ManyFiles(SyncBaseClient):
    """The client for Many files.

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
    def droplets(self) -> Droplets:
        """Operations on `droplets`."""
        from .resources.droplets import Droplets

        return Droplets(self._client)

    @cached_property
    def volumes(self) -> Volumes:
        """Operations on `volumes`."""
        from .resources.volumes import Volumes

        return Volumes(self._client)

    @property
    def with_raw_response(self) -> ManyFilesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ManyFilesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ManyFilesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ManyFilesWithStreamingResponse(self._client)


class AsyncManyFiles(AsyncBaseClient):
    """The client for Many files.

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
    def droplets(self) -> AsyncDroplets:
        """Operations on `droplets`."""
        from .resources.droplets import AsyncDroplets

        return AsyncDroplets(self._client)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Operations on `volumes`."""
        from .resources.volumes import AsyncVolumes

        return AsyncVolumes(self._client)

    @property
    def with_raw_response(self) -> AsyncManyFilesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncManyFilesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncManyFilesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncManyFilesWithStreamingResponse(self._client)


class ManyFilesWithRawResponse(RawClientView):
    """`ManyFiles`, whose methods return whole responses."""

    droplets: Final = raw_resource(ManyFiles.droplets)
    volumes: Final = raw_resource(ManyFiles.volumes)


class ManyFilesWithStreamingResponse(StreamedClientView):
    """`ManyFiles`, whose methods open responses, to be read piece by piece."""

    droplets: Final = streamed_resource(ManyFiles.droplets)
    volumes: Final = streamed_resource(ManyFiles.volumes)


class AsyncManyFilesWithRawResponse(AsyncRawClientView):
    """`AsyncManyFiles`, whose methods return whole responses."""

    droplets: Final = raw_resource(AsyncManyFiles.droplets)
    volumes: Final = raw_resource(AsyncManyFiles.volumes)


class AsyncManyFilesWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncManyFiles`, whose methods open responses, to be read piece by piece."""

    droplets: Final = streamed_resource(AsyncManyFiles.droplets)
    volumes: Final = streamed_resource(AsyncManyFiles.volumes)


Client = ManyFiles
"""The same class under the name that it has in every package."""

AsyncClient = AsyncManyFiles
"""The same class under the name that it has in every package."""
