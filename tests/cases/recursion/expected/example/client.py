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
    from .resources.leaves import AsyncLeaves, Leaves
    from .resources.trees import AsyncTrees, Trees

__all__ = [
    "AsyncClient",
    "AsyncRecursion",
    "AsyncRecursionWithRawResponse",
    "AsyncRecursionWithStreamingResponse",
    "Client",
    "Recursion",
    "RecursionWithRawResponse",
    "RecursionWithStreamingResponse",
]


class Recursion(SyncBaseClient):
    """The client for Recursion.

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
    def trees(self) -> Trees:
        """Operations on `trees`."""
        from .resources.trees import Trees

        return Trees(self._client)

    @cached_property
    def leaves(self) -> Leaves:
        """Operations on `leaves`."""
        from .resources.leaves import Leaves

        return Leaves(self._client)

    @property
    def with_raw_response(self) -> RecursionWithRawResponse:
        """The same, whose methods return whole responses."""
        return RecursionWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> RecursionWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return RecursionWithStreamingResponse(self._client)


class AsyncRecursion(AsyncBaseClient):
    """The client for Recursion.

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
    def trees(self) -> AsyncTrees:
        """Operations on `trees`."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self._client)

    @cached_property
    def leaves(self) -> AsyncLeaves:
        """Operations on `leaves`."""
        from .resources.leaves import AsyncLeaves

        return AsyncLeaves(self._client)

    @property
    def with_raw_response(self) -> AsyncRecursionWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncRecursionWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncRecursionWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncRecursionWithStreamingResponse(self._client)


class RecursionWithRawResponse(RawClientView):
    """`Recursion`, whose methods return whole responses."""

    trees: Final = raw_resource(Recursion.trees)
    leaves: Final = raw_resource(Recursion.leaves)


class RecursionWithStreamingResponse(StreamedClientView):
    """`Recursion`, whose methods open responses, to be read piece by piece."""

    trees: Final = streamed_resource(Recursion.trees)
    leaves: Final = streamed_resource(Recursion.leaves)


class AsyncRecursionWithRawResponse(AsyncRawClientView):
    """`AsyncRecursion`, whose methods return whole responses."""

    trees: Final = raw_resource(AsyncRecursion.trees)
    leaves: Final = raw_resource(AsyncRecursion.leaves)


class AsyncRecursionWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncRecursion`, whose methods open responses, to be read piece by piece."""

    trees: Final = streamed_resource(AsyncRecursion.trees)
    leaves: Final = streamed_resource(AsyncRecursion.leaves)


Client = Recursion
"""The same class under the name that it has in every package."""

AsyncClient = AsyncRecursion
"""The same class under the name that it has in every package."""
