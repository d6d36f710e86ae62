"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import (
    ApiKey,
    Basic,
    Token,
    argument,
    environment,
)
from ._runtime.authentication.discovery import OpenIDConnect
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
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more. By default the environment variable `EXAMPLE_TOKEN_ENDPOINT`.
        code_token: For people. By default the environment variable
            `EXAMPLE_CODE_TOKEN`.
        code_client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CODE_CLIENT_ID`.
        code_client_secret: The secret of `code_client_id`. By default the
            environment variable `EXAMPLE_CODE_CLIENT_SECRET`.
        code_refresh_token: A refresh token, which access tokens are fetched with.
            By default the environment variable `EXAMPLE_CODE_REFRESH_TOKEN`.
        code_token_endpoint: Where access tokens are fetched, or a `TokenEndpoint`
            that says more. By default the environment variable
            `EXAMPLE_CODE_TOKEN_ENDPOINT`.
        implicit_token: By default the environment variable
            `EXAMPLE_IMPLICIT_TOKEN`.
        oidc_token: By default the environment variable `EXAMPLE_OIDC_TOKEN`.
        oidc_client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_OIDC_CLIENT_ID`.
        oidc_client_secret: The secret of `oidc_client_id`. By default the
            environment variable `EXAMPLE_OIDC_CLIENT_SECRET`.
        oidc_refresh_token: A refresh token, which access tokens are fetched with.
            By default the environment variable `EXAMPLE_OIDC_REFRESH_TOKEN`.
        oidc_token_endpoint: Where access tokens are fetched, or a `TokenEndpoint`
            that says more. By default the environment variable
            `EXAMPLE_OIDC_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        username: str | None = None,
        password: Secret | None = None,
        digest_token: Secret | None = None,
        key: Secret | None = None,
        query_key_key: Secret | None = None,
        session_key: Secret | None = None,
        oauth_token: Secret | None = None,
        client_id: str | None = None,
        client_secret: Secret | None = None,
        token_endpoint: str | TokenEndpoint | None = None,
        code_token: Secret | None = None,
        code_client_id: str | None = None,
        code_client_secret: Secret | None = None,
        code_refresh_token: Secret | None = None,
        code_token_endpoint: str | TokenEndpoint | None = None,
        implicit_token: Secret | None = None,
        oidc_token: Secret | None = None,
        oidc_client_id: str | None = None,
        oidc_client_secret: Secret | None = None,
        oidc_refresh_token: Secret | None = None,
        oidc_token_endpoint: str | TokenEndpoint | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "bearer": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
                "basic": Basic(
                    argument("username", username, "EXAMPLE_USERNAME"),
                    argument("password", password, "EXAMPLE_PASSWORD"),
                ),
                "digest": Token(
                    argument("digest_token", digest_token, "EXAMPLE_DIGEST_TOKEN"),
                    "Digest",
                ),
                "header_key": ApiKey(
                    argument("key", key, "EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "query_key": ApiKey(
                    argument("query_key_key", query_key_key, "EXAMPLE_QUERY_KEY_KEY"),
                    "query",
                    "key",
                ),
                "session": ApiKey(
                    argument("session_key", session_key, "EXAMPLE_SESSION_KEY"),
                    "cookie",
                    "sid",
                ),
                "oauth": OAuth2(
                    argument("oauth_token", oauth_token, "EXAMPLE_OAUTH_TOKEN"),
                    Tokens(
                        argument("client_id", client_id, "EXAMPLE_CLIENT_ID"),
                        argument(
                            "client_secret",
                            client_secret,
                            "EXAMPLE_CLIENT_SECRET",
                        ),
                        None,
                        argument(
                            "token_endpoint",
                            token_endpoint,
                            "EXAMPLE_TOKEN_ENDPOINT",
                        ),
                    ),
                    client_credentials_url="https://example.test/token",
                ),
                "code": OAuth2(
                    argument("code_token", code_token, "EXAMPLE_CODE_TOKEN"),
                    Tokens(
                        argument(
                            "code_client_id",
                            code_client_id,
                            "EXAMPLE_CODE_CLIENT_ID",
                        ),
                        argument(
                            "code_client_secret",
                            code_client_secret,
                            "EXAMPLE_CODE_CLIENT_SECRET",
                        ),
                        argument(
                            "code_refresh_token",
                            code_refresh_token,
                            "EXAMPLE_CODE_REFRESH_TOKEN",
                        ),
                        argument(
                            "code_token_endpoint",
                            code_token_endpoint,
                            "EXAMPLE_CODE_TOKEN_ENDPOINT",
                        ),
                    ),
                    refresh_url="/refresh",
                ),
                "implicit": Token(
                    argument(
                        "implicit_token",
                        implicit_token,
                        "EXAMPLE_IMPLICIT_TOKEN",
                    ),
                ),
                "oidc": OpenIDConnect(
                    argument("oidc_token", oidc_token, "EXAMPLE_OIDC_TOKEN"),
                    Tokens(
                        argument(
                            "oidc_client_id",
                            oidc_client_id,
                            "EXAMPLE_OIDC_CLIENT_ID",
                        ),
                        argument(
                            "oidc_client_secret",
                            oidc_client_secret,
                            "EXAMPLE_OIDC_CLIENT_SECRET",
                        ),
                        argument(
                            "oidc_refresh_token",
                            oidc_refresh_token,
                            "EXAMPLE_OIDC_REFRESH_TOKEN",
                        ),
                        argument(
                            "oidc_token_endpoint",
                            oidc_token_endpoint,
                            "EXAMPLE_OIDC_TOKEN_ENDPOINT",
                        ),
                    ),
                    discovery_url="https://example.test/.well-known/openid-configuration",
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
        client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CLIENT_ID`.
        client_secret: The secret of `client_id`. By default the environment
            variable `EXAMPLE_CLIENT_SECRET`.
        token_endpoint: Where access tokens are fetched, or a `TokenEndpoint` that
            says more. By default the environment variable `EXAMPLE_TOKEN_ENDPOINT`.
        code_token: For people. By default the environment variable
            `EXAMPLE_CODE_TOKEN`.
        code_client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_CODE_CLIENT_ID`.
        code_client_secret: The secret of `code_client_id`. By default the
            environment variable `EXAMPLE_CODE_CLIENT_SECRET`.
        code_refresh_token: A refresh token, which access tokens are fetched with.
            By default the environment variable `EXAMPLE_CODE_REFRESH_TOKEN`.
        code_token_endpoint: Where access tokens are fetched, or a `TokenEndpoint`
            that says more. By default the environment variable
            `EXAMPLE_CODE_TOKEN_ENDPOINT`.
        implicit_token: By default the environment variable
            `EXAMPLE_IMPLICIT_TOKEN`.
        oidc_token: By default the environment variable `EXAMPLE_OIDC_TOKEN`.
        oidc_client_id: The client that access tokens are issued to. By default the
            environment variable `EXAMPLE_OIDC_CLIENT_ID`.
        oidc_client_secret: The secret of `oidc_client_id`. By default the
            environment variable `EXAMPLE_OIDC_CLIENT_SECRET`.
        oidc_refresh_token: A refresh token, which access tokens are fetched with.
            By default the environment variable `EXAMPLE_OIDC_REFRESH_TOKEN`.
        oidc_token_endpoint: Where access tokens are fetched, or a `TokenEndpoint`
            that says more. By default the environment variable
            `EXAMPLE_OIDC_TOKEN_ENDPOINT`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        username: str | None = None,
        password: AsyncSecret | None = None,
        digest_token: AsyncSecret | None = None,
        key: AsyncSecret | None = None,
        query_key_key: AsyncSecret | None = None,
        session_key: AsyncSecret | None = None,
        oauth_token: AsyncSecret | None = None,
        client_id: str | None = None,
        client_secret: AsyncSecret | None = None,
        token_endpoint: str | TokenEndpoint | None = None,
        code_token: AsyncSecret | None = None,
        code_client_id: str | None = None,
        code_client_secret: AsyncSecret | None = None,
        code_refresh_token: AsyncSecret | None = None,
        code_token_endpoint: str | TokenEndpoint | None = None,
        implicit_token: AsyncSecret | None = None,
        oidc_token: AsyncSecret | None = None,
        oidc_client_id: str | None = None,
        oidc_client_secret: AsyncSecret | None = None,
        oidc_refresh_token: AsyncSecret | None = None,
        oidc_token_endpoint: str | TokenEndpoint | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "bearer": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
                "basic": Basic(
                    argument("username", username, "EXAMPLE_USERNAME"),
                    argument("password", password, "EXAMPLE_PASSWORD"),
                ),
                "digest": Token(
                    argument("digest_token", digest_token, "EXAMPLE_DIGEST_TOKEN"),
                    "Digest",
                ),
                "header_key": ApiKey(
                    argument("key", key, "EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "query_key": ApiKey(
                    argument("query_key_key", query_key_key, "EXAMPLE_QUERY_KEY_KEY"),
                    "query",
                    "key",
                ),
                "session": ApiKey(
                    argument("session_key", session_key, "EXAMPLE_SESSION_KEY"),
                    "cookie",
                    "sid",
                ),
                "oauth": OAuth2(
                    argument("oauth_token", oauth_token, "EXAMPLE_OAUTH_TOKEN"),
                    Tokens(
                        argument("client_id", client_id, "EXAMPLE_CLIENT_ID"),
                        argument(
                            "client_secret",
                            client_secret,
                            "EXAMPLE_CLIENT_SECRET",
                        ),
                        None,
                        argument(
                            "token_endpoint",
                            token_endpoint,
                            "EXAMPLE_TOKEN_ENDPOINT",
                        ),
                    ),
                    client_credentials_url="https://example.test/token",
                ),
                "code": OAuth2(
                    argument("code_token", code_token, "EXAMPLE_CODE_TOKEN"),
                    Tokens(
                        argument(
                            "code_client_id",
                            code_client_id,
                            "EXAMPLE_CODE_CLIENT_ID",
                        ),
                        argument(
                            "code_client_secret",
                            code_client_secret,
                            "EXAMPLE_CODE_CLIENT_SECRET",
                        ),
                        argument(
                            "code_refresh_token",
                            code_refresh_token,
                            "EXAMPLE_CODE_REFRESH_TOKEN",
                        ),
                        argument(
                            "code_token_endpoint",
                            code_token_endpoint,
                            "EXAMPLE_CODE_TOKEN_ENDPOINT",
                        ),
                    ),
                    refresh_url="/refresh",
                ),
                "implicit": Token(
                    argument(
                        "implicit_token",
                        implicit_token,
                        "EXAMPLE_IMPLICIT_TOKEN",
                    ),
                ),
                "oidc": OpenIDConnect(
                    argument("oidc_token", oidc_token, "EXAMPLE_OIDC_TOKEN"),
                    Tokens(
                        argument(
                            "oidc_client_id",
                            oidc_client_id,
                            "EXAMPLE_OIDC_CLIENT_ID",
                        ),
                        argument(
                            "oidc_client_secret",
                            oidc_client_secret,
                            "EXAMPLE_OIDC_CLIENT_SECRET",
                        ),
                        argument(
                            "oidc_refresh_token",
                            oidc_refresh_token,
                            "EXAMPLE_OIDC_REFRESH_TOKEN",
                        ),
                        argument(
                            "oidc_token_endpoint",
                            oidc_token_endpoint,
                            "EXAMPLE_OIDC_TOKEN_ENDPOINT",
                        ),
                    ),
                    discovery_url="https://example.test/.well-known/openid-configuration",
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
