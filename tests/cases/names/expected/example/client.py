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
from ._runtime.servers import server_url
from ._runtime.sync_client import SyncBaseClient
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.search import AsyncSearch, Search
    from .resources.users import AsyncUsers, Users

__all__ = [
    "Acme",
    "AcmeWithRawResponse",
    "AcmeWithStreamingResponse",
    "AsyncAcme",
    "AsyncAcmeWithRawResponse",
    "AsyncAcmeWithStreamingResponse",
    "AsyncClient",
    "Client",
]


class Acme(SyncBaseClient):
    """The client for The Acme's API v2.

    Args:
        region: By default `eu`.
        base: By default `v1`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.test/v1`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        region: str = "eu",
        base: str = "v1",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.test/{base}",
                {"region": region, "base": base},
            ),
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def users(self) -> Users:
        """Operations on `users`."""
        from .resources.users import Users

        return Users(self._client)

    @cached_property
    def search(self) -> Search:
        """Operations on `search`."""
        from .resources.search import Search

        return Search(self._client)

    @property
    def with_raw_response(self) -> AcmeWithRawResponse:
        """The same, whose methods return whole responses."""
        return AcmeWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AcmeWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AcmeWithStreamingResponse(self._client)


class AsyncAcme(AsyncBaseClient):
    """The client for The Acme's API v2.

    Every method is to be awaited.

    Args:
        region: By default `eu`.
        base: By default `v1`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.test/v1`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        region: str = "eu",
        base: str = "v1",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url=server_url(
                "https://{region}.example.test/{base}",
                {"region": region, "base": base},
            ),
            credentials={},
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on `users`."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._client)

    @cached_property
    def search(self) -> AsyncSearch:
        """Operations on `search`."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self._client)

    @property
    def with_raw_response(self) -> AsyncAcmeWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncAcmeWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncAcmeWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncAcmeWithStreamingResponse(self._client)


class AcmeWithRawResponse(RawClientView):
    """`Acme`, whose methods return whole responses."""

    users: Final = raw_resource(Acme.users)
    search: Final = raw_resource(Acme.search)


class AcmeWithStreamingResponse(StreamedClientView):
    """`Acme`, whose methods open responses, to be read piece by piece."""

    users: Final = streamed_resource(Acme.users)
    search: Final = streamed_resource(Acme.search)


class AsyncAcmeWithRawResponse(AsyncRawClientView):
    """`AsyncAcme`, whose methods return whole responses."""

    users: Final = raw_resource(AsyncAcme.users)
    search: Final = raw_resource(AsyncAcme.search)


class AsyncAcmeWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncAcme`, whose methods open responses, to be read piece by piece."""

    users: Final = streamed_resource(AsyncAcme.users)
    search: Final = streamed_resource(AsyncAcme.search)


Client = Acme
"""The same class under the name that it has in every package."""

AsyncClient = AsyncAcme
"""The same class under the name that it has in every package."""
