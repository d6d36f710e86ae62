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
    from .resources.gpu_droplets import AsyncGPUDroplets, GPUDroplets

__all__ = [
    "AsyncClient",
    "AsyncDigitalOcean",
    "Client",
    "DigitalOcean",
]


class DigitalOcean(SyncBaseClient):
    """The client for DigitalOcean Images.

    Args:
        access_token: A personal access token. It needs the scope `image:create`,
            and `tag:create` if tags are given.

            By default the environment variable `DIGITALOCEAN_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `DIGITALOCEAN_BASE_URL`, else `https://api.digitalocean.com`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.Client | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("DIGITALOCEAN_BASE_URL"),
            default_base_url="https://api.digitalocean.com",
            timeout=timeout,
            credentials={
                "bearer_auth": Token(
                    "access_token",
                    access_token or environment("DIGITALOCEAN_ACCESS_TOKEN"),
                ),
            },
            user_agent="digitalocean-images/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def gpu_droplets(self) -> GPUDroplets:
        """Operations on `gpu_droplets`."""
        from .resources.gpu_droplets import GPUDroplets

        return GPUDroplets(self)


class AsyncDigitalOcean(AsyncBaseClient):
    """The client for DigitalOcean Images.

    Every method is to be awaited.

    Args:
        access_token: A personal access token. It needs the scope `image:create`,
            and `tag:create` if tags are given.

            By default the environment variable `DIGITALOCEAN_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `DIGITALOCEAN_BASE_URL`, else `https://api.digitalocean.com`.
        timeout: How long to wait for a response, in seconds; None for no limit.
        http_client: The HTTP client to send with. Closing it is up to the caller.
    """

    def __init__(
        self,
        *,
        access_token: str | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        http_client: httpx2.AsyncClient | None = None,
    ) -> None:
        super().__init__(
            base_url=base_url or environment("DIGITALOCEAN_BASE_URL"),
            default_base_url="https://api.digitalocean.com",
            timeout=timeout,
            credentials={
                "bearer_auth": Token(
                    "access_token",
                    access_token or environment("DIGITALOCEAN_ACCESS_TOKEN"),
                ),
            },
            user_agent="digitalocean-images/0.1.0",
            http_client=http_client,
        )

    @cached_property
    def gpu_droplets(self) -> AsyncGPUDroplets:
        """Operations on `gpu_droplets`."""
        from .resources.gpu_droplets import AsyncGPUDroplets

        return AsyncGPUDroplets(self)


Client = DigitalOcean
"""The same class under the name that it has in every package."""

AsyncClient = AsyncDigitalOcean
"""The same class under the name that it has in every package."""
