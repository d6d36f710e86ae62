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
    from .resources.addresses import Addresses, AsyncAddresses

__all__ = [
    "AsyncClient",
    "AsyncConditions",
    "AsyncConditionsWithRawResponse",
    "AsyncConditionsWithStreamingResponse",
    "Client",
    "Conditions",
    "ConditionsWithRawResponse",
    "ConditionsWithStreamingResponse",
]


class Conditions(SyncBaseClient):
    """The client for Conditions.

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
    def addresses(self) -> Addresses:
        """Operations on `addresses`."""
        from .resources.addresses import Addresses

        return Addresses(self._client)

    @property
    def with_raw_response(self) -> ConditionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ConditionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ConditionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ConditionsWithStreamingResponse(self._client)


class AsyncConditions(AsyncBaseClient):
    """The client for Conditions.

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
    def addresses(self) -> AsyncAddresses:
        """Operations on `addresses`."""
        from .resources.addresses import AsyncAddresses

        return AsyncAddresses(self._client)

    @property
    def with_raw_response(self) -> AsyncConditionsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncConditionsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncConditionsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncConditionsWithStreamingResponse(self._client)


class ConditionsWithRawResponse(RawClientView):
    """`Conditions`, whose methods return whole responses."""

    addresses: Final = raw_resource(Conditions.addresses)


class ConditionsWithStreamingResponse(StreamedClientView):
    """`Conditions`, whose methods open responses, to be read piece by piece."""

    addresses: Final = streamed_resource(Conditions.addresses)


class AsyncConditionsWithRawResponse(AsyncRawClientView):
    """`AsyncConditions`, whose methods return whole responses."""

    addresses: Final = raw_resource(AsyncConditions.addresses)


class AsyncConditionsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncConditions`, whose methods open responses, to be read piece by piece."""

    addresses: Final = streamed_resource(AsyncConditions.addresses)


Client = Conditions
"""The same class under the name that it has in every package."""

AsyncClient = AsyncConditions
"""The same class under the name that it has in every package."""
