"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import ApiKey, argument, environment
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
    from .resources.books import AsyncBooks, Books

__all__ = [
    "AsyncClient",
    "AsyncLibrary",
    "AsyncLibraryWithRawResponse",
    "AsyncLibraryWithStreamingResponse",
    "Client",
    "Library",
    "LibraryWithRawResponse",
    "LibraryWithStreamingResponse",
]


class Library(SyncBaseClient):
    """The client for Library.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        sign_in_token: By default the environment variable `EXAMPLE_SIGN_IN_TOKEN`.
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        refresh_token: A refresh token, which access tokens are fetched with. By
            default the environment variable `EXAMPLE_REFRESH_TOKEN`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more. By default the environment variable `EXAMPLE_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://library.example/v1`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        key: Secret | None = None,
        sign_in_token: Secret | None = None,
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
            default_base_url="https://library.example/v1",
            credentials={
                "key": ApiKey(argument("key", key, "EXAMPLE_KEY"), "header", "X-Key"),
                "sign_in": OAuth2(
                    argument("sign_in_token", sign_in_token, "EXAMPLE_SIGN_IN_TOKEN"),
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
                    refresh_url="https://library.example/token",
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def books(self) -> Books:
        """Operations on `books`."""
        from .resources.books import Books

        return Books(self._client)

    @property
    def with_raw_response(self) -> LibraryWithRawResponse:
        """The same, whose methods return whole responses."""
        return LibraryWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> LibraryWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return LibraryWithStreamingResponse(self._client)


class AsyncLibrary(AsyncBaseClient):
    """The client for Library.

    Every method is to be awaited.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        sign_in_token: By default the environment variable `EXAMPLE_SIGN_IN_TOKEN`.
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        refresh_token: A refresh token, which access tokens are fetched with. By
            default the environment variable `EXAMPLE_REFRESH_TOKEN`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more. By default the environment variable `EXAMPLE_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://library.example/v1`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        key: AsyncSecret | None = None,
        sign_in_token: AsyncSecret | None = None,
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
            default_base_url="https://library.example/v1",
            credentials={
                "key": ApiKey(argument("key", key, "EXAMPLE_KEY"), "header", "X-Key"),
                "sign_in": OAuth2(
                    argument("sign_in_token", sign_in_token, "EXAMPLE_SIGN_IN_TOKEN"),
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
                    refresh_url="https://library.example/token",
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on `books`."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self._client)

    @property
    def with_raw_response(self) -> AsyncLibraryWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncLibraryWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncLibraryWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncLibraryWithStreamingResponse(self._client)


class LibraryWithRawResponse(RawClientView):
    """`Library`, whose methods return whole responses."""

    books: Final = raw_resource(Library.books)


class LibraryWithStreamingResponse(StreamedClientView):
    """`Library`, whose methods open responses, to be read piece by piece."""

    books: Final = streamed_resource(Library.books)


class AsyncLibraryWithRawResponse(AsyncRawClientView):
    """`AsyncLibrary`, whose methods return whole responses."""

    books: Final = raw_resource(AsyncLibrary.books)


class AsyncLibraryWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncLibrary`, whose methods open responses, to be read piece by piece."""

    books: Final = streamed_resource(AsyncLibrary.books)


Client = Library
"""The same class under the name that it has in every package."""

AsyncClient = AsyncLibrary
"""The same class under the name that it has in every package."""
