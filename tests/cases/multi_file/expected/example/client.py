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
    from .resources.droplets import AsyncDroplets, Droplets
    from .resources.volumes import AsyncVolumes, Volumes

__all__ = [
    "AsyncClient",
    "AsyncManyFiles",
    "Client",
    "ManyFiles",
]


class ManyFiles(SyncBaseClient):
    """The client for Many files.

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
    def droplets(self) -> Droplets:
        """Operations on `droplets`."""
        from .resources.droplets import Droplets

        return Droplets(self)

    @cached_property
    def volumes(self) -> Volumes:
        """Operations on `volumes`."""
        from .resources.volumes import Volumes

        return Volumes(self)


class AsyncManyFiles(AsyncBaseClient):
    """The client for Many files.

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
    def droplets(self) -> AsyncDroplets:
        """Operations on `droplets`."""
        from .resources.droplets import AsyncDroplets

        return AsyncDroplets(self)

    @cached_property
    def volumes(self) -> AsyncVolumes:
        """Operations on `volumes`."""
        from .resources.volumes import AsyncVolumes

        return AsyncVolumes(self)


Client = ManyFiles
"""The same class under the name that it has in every package."""

AsyncClient = AsyncManyFiles
"""The same class under the name that it has in every package."""
