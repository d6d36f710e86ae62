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
    from .resources.trees import AsyncTrees, Trees

__all__ = [
    "AsyncClient",
    "AsyncIdentifiers",
    "AsyncIdentifiersWithRawResponse",
    "AsyncIdentifiersWithStreamingResponse",
    "Client",
    "Identifiers",
    "IdentifiersWithRawResponse",
    "IdentifiersWithStreamingResponse",
]


class Identifiers(SyncBaseClient):
    """The client for Identifiers.

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
    def trees(self) -> Trees:
        """Operations on `trees`."""
        from .resources.trees import Trees

        return Trees(self._client)

    @property
    def with_raw_response(self) -> IdentifiersWithRawResponse:
        """The same, whose methods return whole responses."""
        return IdentifiersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> IdentifiersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return IdentifiersWithStreamingResponse(self._client)


class AsyncIdentifiers(AsyncBaseClient):
    """The client for Identifiers.

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
    def trees(self) -> AsyncTrees:
        """Operations on `trees`."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self._client)

    @property
    def with_raw_response(self) -> AsyncIdentifiersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncIdentifiersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncIdentifiersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncIdentifiersWithStreamingResponse(self._client)


class IdentifiersWithRawResponse(RawClientView):
    """`Identifiers`, whose methods return whole responses."""

    trees: Final = raw_resource(Identifiers.trees)


class IdentifiersWithStreamingResponse(StreamedClientView):
    """`Identifiers`, whose methods open responses, to be read piece by piece."""

    trees: Final = streamed_resource(Identifiers.trees)


class AsyncIdentifiersWithRawResponse(AsyncRawClientView):
    """`AsyncIdentifiers`, whose methods return whole responses."""

    trees: Final = raw_resource(AsyncIdentifiers.trees)


class AsyncIdentifiersWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncIdentifiers`, whose methods open responses, to be read piece by piece."""

    trees: Final = streamed_resource(AsyncIdentifiers.trees)


Client = Identifiers
"""The same class under the name that it has in every package."""

AsyncClient = AsyncIdentifiers
"""The same class under the name that it has in every package."""
