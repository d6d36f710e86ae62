"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.authentication import ApiKey, Token
from ._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncBaseClient,
    SyncBaseClient,
    environment,
)

if TYPE_CHECKING:
    from .resources.books import AsyncBooks, Books

__all__ = [
    "AsyncClient",
    "AsyncLibrary",
    "Client",
    "Library",
]


class Library(SyncBaseClient):
    """The client for Library.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        sign_in_token: By default the environment variable `EXAMPLE_SIGN_IN_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://library.example/v1`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        sign_in_token: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://library.example/v1",
            timeout=timeout,
            credentials={
                "key": ApiKey(
                    "key",
                    key or environment("EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "sign_in": Token(
                    "sign_in_token",
                    sign_in_token or environment("EXAMPLE_SIGN_IN_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def books(self) -> Books:
        """Operations on `books`."""
        from .resources.books import Books

        return Books(self)


class AsyncLibrary(AsyncBaseClient):
    """The client for Library.

    Every method is to be awaited.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        sign_in_token: By default the environment variable `EXAMPLE_SIGN_IN_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://library.example/v1`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        sign_in_token: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://library.example/v1",
            timeout=timeout,
            credentials={
                "key": ApiKey(
                    "key",
                    key or environment("EXAMPLE_KEY"),
                    "header",
                    "X-Key",
                ),
                "sign_in": Token(
                    "sign_in_token",
                    sign_in_token or environment("EXAMPLE_SIGN_IN_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on `books`."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self)


Client = Library
"""The same class under the name that it has in every package."""

AsyncClient = AsyncLibrary
"""The same class under the name that it has in every package."""
