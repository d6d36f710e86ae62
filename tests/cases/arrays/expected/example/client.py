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
    from .resources.shapes import AsyncShapes, Shapes

__all__ = [
    "Arrays",
    "AsyncArrays",
    "AsyncClient",
    "Client",
]


class Arrays(SyncBaseClient):
    """The client for Arrays.

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
    def shapes(self) -> Shapes:
        """Operations on `shapes`."""
        from .resources.shapes import Shapes

        return Shapes(self)


class AsyncArrays(AsyncBaseClient):
    """The client for Arrays.

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
    def shapes(self) -> AsyncShapes:
        """Operations on `shapes`."""
        from .resources.shapes import AsyncShapes

        return AsyncShapes(self)


Client = Arrays
"""The same class under the name that it has in every package."""

AsyncClient = AsyncArrays
"""The same class under the name that it has in every package."""
