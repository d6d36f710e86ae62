"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import argument, environment
from ._runtime.authentication.devices import Device
from ._runtime.authentication.oauth2 import OAuth2, Tokens
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

    from ._runtime.authentication.credentials import AsyncSecret, Secret
    from ._runtime.authentication.tokens import TokenEndpoint
    from ._runtime.options import ClientOptions
    from .resources.files import AsyncFiles, Files
    from .resources.searches import AsyncSearches, Searches
    from .resources.things import AsyncThingsResource, ThingsResource

__all__ = [
    "AsyncClient",
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Client",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]


class Things(SyncBaseClient):
    """The client for Things.

    Args:
        devices_token: By default the environment variable `EXAMPLE_DEVICES_TOKEN`.
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        refresh_token: A refresh token, which access tokens are fetched with. By
            default the environment variable `EXAMPLE_REFRESH_TOKEN`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more, such as how users grant access. By default the environment
            variable `EXAMPLE_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://api.example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        devices_token: Secret | None = None,
        client_id: str | None = None,
        client_secret: Secret | None = None,
        refresh_token: Secret | None = None,
        token_endpoint: str | TokenEndpoint | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://api.example.test",
            credentials={
                "devices": OAuth2(
                    argument("devices_token", devices_token, "EXAMPLE_DEVICES_TOKEN"),
                    Tokens(
                        argument("client_id", client_id, "EXAMPLE_CLIENT_ID"),
                        argument(
                            "client_secret",
                            client_secret,
                            "EXAMPLE_CLIENT_SECRET",
                        ),
                        argument(
                            "refresh_token",
                            refresh_token,
                            "EXAMPLE_REFRESH_TOKEN",
                        ),
                        argument(
                            "token_endpoint",
                            token_endpoint,
                            "EXAMPLE_TOKEN_ENDPOINT",
                        ),
                    ),
                    refresh_url="https://login.example.test/token",
                    device=Device(
                        "https://login.example.test/device",
                        "https://login.example.test/token",
                    ),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def things(self) -> ThingsResource:
        """All there is."""
        from .resources.things import ThingsResource

        return ThingsResource(self._client)

    @cached_property
    def searches(self) -> Searches:
        """Operations on `searches`."""
        from .resources.searches import Searches

        return Searches(self._client)

    @cached_property
    def files(self) -> Files:
        """Operations on `files`."""
        from .resources.files import Files

        return Files(self._client)

    @property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ThingsWithStreamingResponse(self._client)


class AsyncThings(AsyncBaseClient):
    """The client for Things.

    Every method is to be awaited.

    Args:
        devices_token: By default the environment variable `EXAMPLE_DEVICES_TOKEN`.
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        refresh_token: A refresh token, which access tokens are fetched with. By
            default the environment variable `EXAMPLE_REFRESH_TOKEN`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more, such as how users grant access. By default the environment
            variable `EXAMPLE_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://api.example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        devices_token: AsyncSecret | None = None,
        client_id: str | None = None,
        client_secret: AsyncSecret | None = None,
        refresh_token: AsyncSecret | None = None,
        token_endpoint: str | TokenEndpoint | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://api.example.test",
            credentials={
                "devices": OAuth2(
                    argument("devices_token", devices_token, "EXAMPLE_DEVICES_TOKEN"),
                    Tokens(
                        argument("client_id", client_id, "EXAMPLE_CLIENT_ID"),
                        argument(
                            "client_secret",
                            client_secret,
                            "EXAMPLE_CLIENT_SECRET",
                        ),
                        argument(
                            "refresh_token",
                            refresh_token,
                            "EXAMPLE_REFRESH_TOKEN",
                        ),
                        argument(
                            "token_endpoint",
                            token_endpoint,
                            "EXAMPLE_TOKEN_ENDPOINT",
                        ),
                    ),
                    refresh_url="https://login.example.test/token",
                    device=Device(
                        "https://login.example.test/device",
                        "https://login.example.test/token",
                    ),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def things(self) -> AsyncThingsResource:
        """All there is."""
        from .resources.things import AsyncThingsResource

        return AsyncThingsResource(self._client)

    @cached_property
    def searches(self) -> AsyncSearches:
        """Operations on `searches`."""
        from .resources.searches import AsyncSearches

        return AsyncSearches(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations on `files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._client)

    @property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncThingsWithStreamingResponse(self._client)


class ThingsWithRawResponse(RawClientView):
    """`Things`, whose methods return whole responses."""

    things: Final = raw_resource(Things.things)
    searches: Final = raw_resource(Things.searches)
    files: Final = raw_resource(Things.files)


class ThingsWithStreamingResponse(StreamedClientView):
    """`Things`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(Things.things)
    searches: Final = streamed_resource(Things.searches)
    files: Final = streamed_resource(Things.files)


class AsyncThingsWithRawResponse(AsyncRawClientView):
    """`AsyncThings`, whose methods return whole responses."""

    things: Final = raw_resource(AsyncThings.things)
    searches: Final = raw_resource(AsyncThings.searches)
    files: Final = raw_resource(AsyncThings.files)


class AsyncThingsWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncThings`, whose methods open responses, to be read piece by piece."""

    things: Final = streamed_resource(AsyncThings.things)
    searches: Final = streamed_resource(AsyncThings.searches)
    files: Final = streamed_resource(AsyncThings.files)


Client = Things
"""The same class under the name that it has in every package."""

AsyncClient = AsyncThings
"""The same class under the name that it has in every package."""
