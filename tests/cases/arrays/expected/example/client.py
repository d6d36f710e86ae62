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
    from .resources.shapes import AsyncShapes, Shapes

__all__ = [
    "Arrays",
    "ArraysWithRawResponse",
    "ArraysWithStreamingResponse",
    "AsyncArrays",
    "AsyncArraysWithRawResponse",
    "AsyncArraysWithStreamingResponse",
    "AsyncClient",
    "Client",
]


class Arrays(SyncBaseClient):
    """The client for Arrays.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else none: it has to be given.
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
            default_base_url="",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def shapes(self) -> Shapes:
        """Operations on `shapes`."""
        from .resources.shapes import Shapes

        return Shapes(self._client)

    @property
    def with_raw_response(self) -> ArraysWithRawResponse:
        """The same, whose methods return whole responses."""
        return ArraysWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ArraysWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ArraysWithStreamingResponse(self._client)


class AsyncArrays(AsyncBaseClient):
    """The client for Arrays.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else none: it has to be given.
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
            default_base_url="",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def shapes(self) -> AsyncShapes:
        """Operations on `shapes`."""
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self._client)

    @property
    def with_raw_response(self) -> AsyncArraysWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncArraysWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncArraysWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncArraysWithStreamingResponse(self._client)


class ArraysWithRawResponse(RawClientView):
    """`Arrays`, whose methods return whole responses."""

    shapes: Final = raw_resource(Arrays.shapes)


class ArraysWithStreamingResponse(StreamedClientView):
    """`Arrays`, whose methods open responses, to be read piece by piece."""

    shapes: Final = streamed_resource(Arrays.shapes)


class AsyncArraysWithRawResponse(AsyncRawClientView):
    """`AsyncArrays`, whose methods return whole responses."""

    shapes: Final = raw_resource(AsyncArrays.shapes)


class AsyncArraysWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncArrays`, whose methods open responses, to be read piece by piece."""

    shapes: Final = streamed_resource(AsyncArrays.shapes)


Client = Arrays
"""The same class under the name that it has in every package."""

AsyncClient = AsyncArrays
"""The same class under the name that it has in every package."""
