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
    from .resources.things import AsyncThings, Things

__all__ = [
    "AsyncClient",
    "AsyncParameters",
    "AsyncParametersWithRawResponse",
    "AsyncParametersWithStreamingResponse",
    "Client",
    "Parameters",
    "ParametersWithRawResponse",
    "ParametersWithStreamingResponse",
]


class Parameters(SyncBaseClient):
    """The client for Parameters.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test/v1`.
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
            default_base_url="https://example.test/v1",
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
    def with_raw_response(self) -> ParametersWithRawResponse:
        """The same, whose methods return whole responses."""
        return ParametersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ParametersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ParametersWithStreamingResponse(self._client)


class AsyncParameters(AsyncBaseClient):
    """The client for Parameters.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test/v1`.
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
            default_base_url="https://example.test/v1",
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
    def with_raw_response(self) -> AsyncParametersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncParametersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncParametersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncParametersWithStreamingResponse(self._client)


class ParametersWithRawResponse(RawClientView):
    """`Parameters`, whose methods return whole responses."""

    things: Final = raw_resource(Parameters.things)


class ParametersWithStreamingResponse(StreamedClientView):
    """`Parameters`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(Parameters.things)


class AsyncParametersWithRawResponse(AsyncRawClientView):
    """`AsyncParameters`, whose methods return whole responses."""

    things: Final = raw_resource(AsyncParameters.things)


class AsyncParametersWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncParameters`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(AsyncParameters.things)


Client = Parameters
"""The same class under the name that it has in every package."""

AsyncClient = AsyncParameters
"""The same class under the name that it has in every package."""
