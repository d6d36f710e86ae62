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
    from .resources.images import AsyncImages, Images

__all__ = [
    "AsyncClient",
    "AsyncComposition",
    "AsyncCompositionWithRawResponse",
    "AsyncCompositionWithStreamingResponse",
    "Client",
    "Composition",
    "CompositionWithRawResponse",
    "CompositionWithStreamingResponse",
]


class Composition(SyncBaseClient):
    """The client for Composition.

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
    def images(self) -> Images:
        """Operations on `images`."""
        from .resources.images import Images

        return Images(self._client)

    @property
    def with_raw_response(self) -> CompositionWithRawResponse:
        """The same, whose methods return whole responses."""
        return CompositionWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> CompositionWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return CompositionWithStreamingResponse(self._client)


class AsyncComposition(AsyncBaseClient):
    """The client for Composition.

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
    def images(self) -> AsyncImages:
        """Operations on `images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self._client)

    @property
    def with_raw_response(self) -> AsyncCompositionWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncCompositionWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncCompositionWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncCompositionWithStreamingResponse(self._client)


class CompositionWithRawResponse(RawClientView):
    """`Composition`, whose methods return whole responses."""

    images: Final = raw_resource(Composition.images)


class CompositionWithStreamingResponse(StreamedClientView):
    """`Composition`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(Composition.images)


class AsyncCompositionWithRawResponse(AsyncRawClientView):
    """`AsyncComposition`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncComposition.images)


class AsyncCompositionWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncComposition`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncComposition.images)


Client = Composition
"""The same class under the name that it has in every package."""

AsyncClient = AsyncComposition
"""The same class under the name that it has in every package."""
