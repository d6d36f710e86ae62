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
    from .resources.bodies import AsyncBodiesResource, BodiesResource

__all__ = [
    "AsyncBodies",
    "AsyncBodiesWithRawResponse",
    "AsyncBodiesWithStreamingResponse",
    "AsyncClient",
    "Bodies",
    "BodiesWithRawResponse",
    "BodiesWithStreamingResponse",
    "Client",
]


class Bodies(SyncBaseClient):
    """The client for Bodies.

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
    def bodies(self) -> BodiesResource:
        """Operations on `bodies`."""
        from .resources.bodies import BodiesResource

        return BodiesResource(self._client)

    @property
    def with_raw_response(self) -> BodiesWithRawResponse:
        """The same, whose methods return whole responses."""
        return BodiesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> BodiesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return BodiesWithStreamingResponse(self._client)


class AsyncBodies(AsyncBaseClient):
    """The client for Bodies.

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
    def bodies(self) -> AsyncBodiesResource:
        """Operations on `bodies`."""
        from .resources.bodies import AsyncBodiesResource

        return AsyncBodiesResource(self._client)

    @property
    def with_raw_response(self) -> AsyncBodiesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncBodiesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncBodiesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncBodiesWithStreamingResponse(self._client)


class BodiesWithRawResponse(RawClientView):
    """`Bodies`, whose methods return whole responses."""

    bodies: Final = raw_resource(Bodies.bodies)


class BodiesWithStreamingResponse(StreamedClientView):
    """`Bodies`, whose methods open responses, to be read piece by piece."""

    bodies: Final = streamed_resource(Bodies.bodies)


class AsyncBodiesWithRawResponse(AsyncRawClientView):
    """`AsyncBodies`, whose methods return whole responses."""

    bodies: Final = raw_resource(AsyncBodies.bodies)


class AsyncBodiesWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncBodies`, whose methods open responses, to be read piece by piece."""

    bodies: Final = streamed_resource(AsyncBodies.bodies)


Client = Bodies
"""The same class under the name that it has in every package."""

AsyncClient = AsyncBodies
"""The same class under the name that it has in every package."""
