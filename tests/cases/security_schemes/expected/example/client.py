"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.authentication import ApiKey, Basic, Token
from ._runtime.client import AsyncBaseClient, SyncBaseClient, environment
from ._runtime.client_views import (
    AsyncRawClientView,
    AsyncStreamedClientView,
    RawClientView,
    StreamedClientView,
)
from ._runtime.views import raw_resource, streamed_resource

if TYPE_CHECKING:
    from typing import Unpack

    import httpx2

    from ._runtime.options import ClientOptions
    from .resources.secure import AsyncSecure, Secure

__all__ = [
    "AsyncClient",
    "AsyncSecurity",
    "AsyncSecurityWithRawResponse",
    "AsyncSecurityWithStreamingResponse",
    "Client",
    "Security",
    "SecurityWithRawResponse",
    "SecurityWithStreamingResponse",
]


class Security(SyncBaseClient):
    """The client for Security.

    Args:
        access_token: A personal token. By default the environment variable
            `EXAMPLE_ACCESS_TOKEN`.
        username: By default the environment variable `EXAMPLE_USERNAME`.
        password: By default the environment variable `EXAMPLE_PASSWORD`.
        digest_token: By default the environment variable `EXAMPLE_DIGEST_TOKEN`.
        key: By default the environment variable `EXAMPLE_KEY`.
        query_key_key: By default the environment variable `EXAMPLE_QUERY_KEY_KEY`.
        session_key: By default the environment variable `EXAMPLE_SESSION_KEY`.
        oauth_token: By default the environment variable `EXAMPLE_OAUTH_TOKEN`.
        oidc_token: By default the environment variable `EXAMPLE_OIDC_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        digest_token: str | None = None,
        key: str | None = None,
        query_key_key: str | None = None,
        session_key: str | None = None,
        oauth_token: str | None = None,
        oidc_token: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "bearer": Token(
                    "access_token",
                    access_token or environment("EXAMPLE_ACCESS_TOKEN"),
                ),
                "basic": Basic(
                    "username",
                    username or environment("EXAMPLE_USERNAME"),
                    password or environment("EXAMPLE_PASSWORD"),
                ),
                "digest": Token(
                    "digest_token",
                    digest_token or environment("EXAMPLE_DIGEST_TOKEN"),
                    "Digest",
                ),
                "header_key": ApiKey(
                    "key",
                    key or environment("EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "query_key": ApiKey(
                    "query_key_key",
                    query_key_key or environment("EXAMPLE_QUERY_KEY_KEY"),
                    "query",
                    "key",
                ),
                "session": ApiKey(
                    "session_key",
                    session_key or environment("EXAMPLE_SESSION_KEY"),
                    "cookie",
                    "sid",
                ),
                "oauth": Token(
                    "oauth_token",
                    oauth_token or environment("EXAMPLE_OAUTH_TOKEN"),
                ),
                "oidc": Token(
                    "oidc_token",
                    oidc_token or environment("EXAMPLE_OIDC_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def secure(self) -> Secure:
        """Operations on `secure`."""
        from .resources.secure import Secure

        return Secure(self._client)

    @property
    def with_raw_response(self) -> SecurityWithRawResponse:
        """The same, whose methods return whole responses."""
        return SecurityWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> SecurityWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return SecurityWithStreamingResponse(self._client)


class AsyncSecurity(AsyncBaseClient):
    """The client for Security.

    Every method is to be awaited.

    Args:
        access_token: A personal token. By default the environment variable
            `EXAMPLE_ACCESS_TOKEN`.
        username: By default the environment variable `EXAMPLE_USERNAME`.
        password: By default the environment variable `EXAMPLE_PASSWORD`.
        digest_token: By default the environment variable `EXAMPLE_DIGEST_TOKEN`.
        key: By default the environment variable `EXAMPLE_KEY`.
        query_key_key: By default the environment variable `EXAMPLE_QUERY_KEY_KEY`.
        session_key: By default the environment variable `EXAMPLE_SESSION_KEY`.
        oauth_token: By default the environment variable `EXAMPLE_OAUTH_TOKEN`.
        oidc_token: By default the environment variable `EXAMPLE_OIDC_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        digest_token: str | None = None,
        key: str | None = None,
        query_key_key: str | None = None,
        session_key: str | None = None,
        oauth_token: str | None = None,
        oidc_token: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "bearer": Token(
                    "access_token",
                    access_token or environment("EXAMPLE_ACCESS_TOKEN"),
                ),
                "basic": Basic(
                    "username",
                    username or environment("EXAMPLE_USERNAME"),
                    password or environment("EXAMPLE_PASSWORD"),
                ),
                "digest": Token(
                    "digest_token",
                    digest_token or environment("EXAMPLE_DIGEST_TOKEN"),
                    "Digest",
                ),
                "header_key": ApiKey(
                    "key",
                    key or environment("EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "query_key": ApiKey(
                    "query_key_key",
                    query_key_key or environment("EXAMPLE_QUERY_KEY_KEY"),
                    "query",
                    "key",
                ),
                "session": ApiKey(
                    "session_key",
                    session_key or environment("EXAMPLE_SESSION_KEY"),
                    "cookie",
                    "sid",
                ),
                "oauth": Token(
                    "oauth_token",
                    oauth_token or environment("EXAMPLE_OAUTH_TOKEN"),
                ),
                "oidc": Token(
                    "oidc_token",
                    oidc_token or environment("EXAMPLE_OIDC_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def secure(self) -> AsyncSecure:
        """Operations on `secure`."""
        from .resources.secure import AsyncSecure

        return AsyncSecure(self._client)

    @property
    def with_raw_response(self) -> AsyncSecurityWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncSecurityWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncSecurityWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncSecurityWithStreamingResponse(self._client)


class SecurityWithRawResponse(RawClientView):
    """`Security`, whose methods return whole responses."""

    secure: Final = raw_resource(Security.secure)


class SecurityWithStreamingResponse(StreamedClientView):
    """`Security`, whose methods open responses, to be read piece by piece."""

    secure: Final = streamed_resource(Security.secure)


class AsyncSecurityWithRawResponse(AsyncRawClientView):
    """`AsyncSecurity`, whose methods return whole responses."""

    secure: Final = raw_resource(AsyncSecurity.secure)


class AsyncSecurityWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncSecurity`, whose methods open responses, to be read piece by piece."""

    secure: Final = streamed_resource(AsyncSecurity.secure)


Client = Security
"""The same class under the name that it has in every package."""

AsyncClient = AsyncSecurity
"""The same class under the name that it has in every package."""
