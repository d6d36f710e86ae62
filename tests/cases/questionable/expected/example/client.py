"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx2

from ._runtime.authentication import Token
from ._runtime.client import (
    DEFAULT_TIMEOUT,
    AsyncBaseClient,
    SyncBaseClient,
    environment,
)

if TYPE_CHECKING:
    from .resources.images import AsyncImages, Images

__all__ = [
    "AsyncClient",
    "AsyncQuestionable",
    "Client",
    "Questionable",
]


class Questionable(SyncBaseClient):
    """The client for Questionable.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://{region}.images.example/{version}`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://{region}.images.example/{version}",
            timeout=timeout,
            credentials={"key": Token("key", key or environment("EXAMPLE_KEY"))},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def images(self) -> Images:
        """Operations on `images`."""
        from .resources.images import Images

        return Images(self)


class AsyncQuestionable(AsyncBaseClient):
    """The client for Questionable.

    Every method is to be awaited.

    Args:
        key: By default the environment variable `EXAMPLE_KEY`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://{region}.images.example/{version}`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        key: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://{region}.images.example/{version}",
            timeout=timeout,
            credentials={"key": Token("key", key or environment("EXAMPLE_KEY"))},
            user_agent="example/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def images(self) -> AsyncImages:
        """Operations on `images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self)


Client = Questionable
"""The same class under the name that it has in every package."""

AsyncClient = AsyncQuestionable
"""The same class under the name that it has in every package."""
