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
    from .resources.trees import AsyncTrees, Trees

__all__ = [
    "AsyncClient",
    "AsyncIdentifiers",
    "Client",
    "Identifiers",
]


class Identifiers(SyncBaseClient):
    """The client for Identifiers.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else none: it has to be given.
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
            default_base_url="",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def trees(self) -> Trees:
        """Operations on `trees`."""
        from .resources.trees import Trees

        return Trees(self)


class AsyncIdentifiers(AsyncBaseClient):
    """The client for Identifiers.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else none: it has to be given.
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
            default_base_url="",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def trees(self) -> AsyncTrees:
        """Operations on `trees`."""
        from .resources.trees import AsyncTrees

        return AsyncTrees(self)


Client = Identifiers
"""The same class under the name that it has in every package."""

AsyncClient = AsyncIdentifiers
"""The same class under the name that it has in every package."""
