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
    from .resources.pets import AsyncPets, Pets

__all__ = [
    "AsyncClient",
    "AsyncUnions",
    "AsyncUnionsWithRawResponse",
    "AsyncUnionsWithStreamingResponse",
    "Client",
    "Unions",
    "UnionsWithRawResponse",
    "UnionsWithStreamingResponse",
]


class Unions(SyncBaseClient):
    """The client for Unions.

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
    def pets(self) -> Pets:
        """Operations on `pets`."""
        from .resources.pets import Pets

        return Pets(self._client)

    @property
    def with_raw_response(self) -> UnionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return UnionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> UnionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return UnionsWithStreamingResponse(self._client)


class AsyncUnions(AsyncBaseClient):
    """The client for Unions.

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
    def pets(self) -> AsyncPets:
        """Operations on `pets`."""
        from .resources.pets import AsyncPets

        return AsyncPets(self._client)

    @property
    def with_raw_response(self) -> AsyncUnionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncUnionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncUnionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncUnionsWithStreamingResponse(self._client)


class UnionsWithRawResponse(RawClientView):
    """`Unions`, whose methods return whole responses."""

    pets: Final = raw_resource(Unions.pets)


class UnionsWithStreamingResponse(StreamedClientView):
    """`Unions`, whose methods open responses, to be read piece by piece."""

    pets: Final = streamed_resource(Unions.pets)


class AsyncUnionsWithRawResponse(AsyncRawClientView):
    """`AsyncUnions`, whose methods return whole responses."""

    pets: Final = raw_resource(AsyncUnions.pets)


class AsyncUnionsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncUnions`, whose methods open responses, to be read piece by piece."""

    pets: Final = streamed_resource(AsyncUnions.pets)


Client = Unions
"""The same class under the name that it has in every package."""

AsyncClient = AsyncUnions
"""The same class under the name that it has in every package."""
