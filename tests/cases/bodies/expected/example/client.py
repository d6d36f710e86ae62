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
    from .resources.bodies import AsyncBodiesResource, BodiesResource

__all__ = [
    "AsyncBodies",
    "AsyncClient",
    "Bodies",
    "Client",
]


class Bodies(SyncBaseClient):
    """The client for Bodies.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            default_base_url="https://example.test",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def bodies(self) -> BodiesResource:
        """Operations on `bodies`."""
        from .resources.bodies import BodiesResource

        return BodiesResource(self)


class AsyncBodies(AsyncBaseClient):
    """The client for Bodies.

    Every method is to be awaited.

    Args:
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            default_base_url="https://example.test",
            timeout=timeout,
            credentials={},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def bodies(self) -> AsyncBodiesResource:
        """Operations on `bodies`."""
        from .resources.bodies import AsyncBodiesResource

        return AsyncBodiesResource(self)


Client = Bodies
"""The same class under the name that it has in every package."""

AsyncClient = AsyncBodies
"""The same class under the name that it has in every package."""
