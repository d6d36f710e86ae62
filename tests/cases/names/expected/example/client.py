"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncBaseClient,
    SyncBaseClient,
    environment,
)

if TYPE_CHECKING:
    from .resources.search import AsyncSearch, Search
    from .resources.users import AsyncUsers, Users

__all__ = [
    "Acme",
    "AsyncAcme",
    "AsyncClient",
    "Client",
]


class Acme(SyncBaseClient):
    """The client for The Acme's API v2.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.test/v1`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://eu.example.test/v1",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def users(self) -> Users:
        """Operations on `users`."""
        from .resources.users import Users

        return Users(self)

    @cached_property
    def search(self) -> Search:
        """Operations on `search`."""
        from .resources.search import Search

        return Search(self)


class AsyncAcme(AsyncBaseClient):
    """The client for The Acme's API v2.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://eu.example.test/v1`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://eu.example.test/v1",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def users(self) -> AsyncUsers:
        """Operations on `users`."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def search(self) -> AsyncSearch:
        """Operations on `search`."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self)


Client = Acme
"""The same class under the name that it has in every package."""

AsyncClient = AsyncAcme
"""The same class under the name that it has in every package."""
