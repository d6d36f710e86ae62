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
    from .resources.responses import AsyncResponsesResource, ResponsesResource

__all__ = [
    "AsyncClient",
    "AsyncResponses",
    "Client",
    "Responses",
]


class Responses(SyncBaseClient):
    """The client for Responses.

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
    def responses(self) -> ResponsesResource:
        """Operations on `responses`."""
        from .resources.responses import ResponsesResource

        return ResponsesResource(self)


class AsyncResponses(AsyncBaseClient):
    """The client for Responses.

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
    def responses(self) -> AsyncResponsesResource:
        """Operations on `responses`."""
        from .resources.responses import AsyncResponsesResource

        return AsyncResponsesResource(self)


Client = Responses
"""The same class under the name that it has in every package."""

AsyncClient = AsyncResponses
"""The same class under the name that it has in every package."""
