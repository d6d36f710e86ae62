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
    from .resources.注文_品 import Async注文品, 注文品

__all__ = [
    "AsyncClient",
    "AsyncGrößen",
    "AsyncGrößenWithRawResponse",
    "AsyncGrößenWithStreamingResponse",
    "Client",
    "Größen",
    "GrößenWithRawResponse",
    "GrößenWithStreamingResponse",
]


class Größen(SyncBaseClient):
    """The client for Größen \U0001fae8.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://api.example.test`.
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
            default_base_url="https://api.example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def 注文_品(self) -> 注文品:
        """Operations on `注文_品`."""
        from .resources.注文_品 import 注文品

        return 注文品(self._client)

    @property
    def with_raw_response(self) -> GrößenWithRawResponse:
        """The same, whose methods return whole responses."""
        return GrößenWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> GrößenWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return GrößenWithStreamingResponse(self._client)


class AsyncGrößen(AsyncBaseClient):
    """The client for Größen \U0001fae8.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://api.example.test`.
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
            default_base_url="https://api.example.test",
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def 注文_品(self) -> Async注文品:
        """Operations on `注文_品`."""
        from .resources.注文_品 import Async注文品

        return Async注文品(self._client)

    @property
    def with_raw_response(self) -> AsyncGrößenWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncGrößenWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncGrößenWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncGrößenWithStreamingResponse(self._client)


class GrößenWithRawResponse(RawClientView):
    """`Größen`, whose methods return whole responses."""

    注文_品: Final = raw_resource(Größen.注文_品)


class GrößenWithStreamingResponse(StreamedClientView):
    """`Größen`, whose methods open responses, to be read piece by piece."""

    注文_品: Final = streamed_resource(Größen.注文_品)


class AsyncGrößenWithRawResponse(AsyncRawClientView):
    """`AsyncGrößen`, whose methods return whole responses."""

    注文_品: Final = raw_resource(AsyncGrößen.注文_品)


class AsyncGrößenWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncGrößen`, whose methods open responses, to be read piece by piece."""

    注文_品: Final = streamed_resource(AsyncGrößen.注文_品)


Client = Größen
"""The same class under the name that it has in every package."""

AsyncClient = AsyncGrößen
"""The same class under the name that it has in every package."""
