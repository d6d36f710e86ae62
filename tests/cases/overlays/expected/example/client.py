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
    "AsyncExample",
    "AsyncExampleWithRawResponse",
    "AsyncExampleWithStreamingResponse",
    "Client",
    "Example",
    "ExampleWithRawResponse",
    "ExampleWithStreamingResponse",
]


class Example(SyncBaseClient):
    """The client for Example.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://new.example.com`.
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
            default_base_url="https://new.example.com",
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
    def with_raw_response(self) -> ExampleWithRawResponse:
        """The same, whose methods return whole responses."""
        return ExampleWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ExampleWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ExampleWithStreamingResponse(self._client)


class AsyncExample(AsyncBaseClient):
    """The client for Example.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://new.example.com`.
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
            default_base_url="https://new.example.com",
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
    def with_raw_response(self) -> AsyncExampleWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncExampleWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncExampleWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncExampleWithStreamingResponse(self._client)


class ExampleWithRawResponse(RawClientView):
    """`Example`, whose methods return whole responses."""

    images: Final = raw_resource(Example.images)


class ExampleWithStreamingResponse(StreamedClientView):
    """`Example`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(Example.images)


class AsyncExampleWithRawResponse(AsyncRawClientView):
    """`AsyncExample`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncExample.images)


class AsyncExampleWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncExample`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncExample.images)


Client = Example
"""The same class under the name that it has in every package."""

AsyncClient = AsyncExample
"""The same class under the name that it has in every package."""
