"""The clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ._runtime.async_client import AsyncBaseClient
from ._runtime.authentication.credentials import Token, argument, environment
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
    from ._runtime.options import ClientOptions
    from .resources.gpu_droplets import AsyncGPUDroplets, GPUDroplets

__all__ = [
    "AsyncClient",
    "AsyncDigitalOcean",
    "AsyncDigitalOceanWithRawResponse",
    "AsyncDigitalOceanWithStreamingResponse",
    "Client",
    "DigitalOcean",
    "DigitalOceanWithRawResponse",
    "DigitalOceanWithStreamingResponse",
]


class DigitalOcean(SyncBaseClient):
    """The client for DigitalOcean Images.

    Args:
        access_token: A personal access token. It needs the scope `image:create`,
            and `tag:create` if tags are given. By default the environment variable
            `DIGITALOCEAN_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `DIGITALOCEAN_BASE_URL`, else `https://api.digitalocean.com`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("DIGITALOCEAN_BASE_URL"),
            default_base_url="https://api.digitalocean.com",
            credentials={
                "bearer_auth": Token(
                    argument("access_token", access_token, "DIGITALOCEAN_ACCESS_TOKEN"),
                ),
            },
            user_agent="digitalocean-images/0.1.0",
            log_level=environment("DIGITALOCEAN_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def gpu_droplets(self) -> GPUDroplets:
        """Operations on `gpu_droplets`."""
        from .resources.gpu_droplets import GPUDroplets

        return GPUDroplets(self._client)

    @property
    def with_raw_response(self) -> DigitalOceanWithRawResponse:
        """The same, whose methods return whole responses."""
        return DigitalOceanWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> DigitalOceanWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return DigitalOceanWithStreamingResponse(self._client)


class AsyncDigitalOcean(AsyncBaseClient):
    """The client for DigitalOcean Images.

    Every method is to be awaited.

    Args:
        access_token: A personal access token. It needs the scope `image:create`,
            and `tag:create` if tags are given. By default the environment variable
            `DIGITALOCEAN_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `DIGITALOCEAN_BASE_URL`, else `https://api.digitalocean.com`.
        http_client: The HTTP client to send with. Closing it is up to the caller.
        options: The options of all calls: `timeout`, `max_retries`, …
    """

    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        super().__init__(
            base_url=base_url or environment("DIGITALOCEAN_BASE_URL"),
            default_base_url="https://api.digitalocean.com",
            credentials={
                "bearer_auth": Token(
                    argument("access_token", access_token, "DIGITALOCEAN_ACCESS_TOKEN"),
                ),
            },
            user_agent="digitalocean-images/0.1.0",
            log_level=environment("DIGITALOCEAN_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def gpu_droplets(self) -> AsyncGPUDroplets:
        """Operations on `gpu_droplets`."""
        from .resources.gpu_droplets import AsyncGPUDroplets

        return AsyncGPUDroplets(self._client)

    @property
    def with_raw_response(self) -> AsyncDigitalOceanWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncDigitalOceanWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncDigitalOceanWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncDigitalOceanWithStreamingResponse(self._client)


class DigitalOceanWithRawResponse(RawClientView):
    """`DigitalOcean`, whose methods return whole responses."""

    gpu_droplets: Final = raw_resource(DigitalOcean.gpu_droplets)


class DigitalOceanWithStreamingResponse(StreamedClientView):
    """`DigitalOcean`, whose methods open responses, to be read piece by piece."""

    gpu_droplets: Final = streamed_resource(DigitalOcean.gpu_droplets)


class AsyncDigitalOceanWithRawResponse(AsyncRawClientView):
    """`AsyncDigitalOcean`, whose methods return whole responses."""

    gpu_droplets: Final = raw_resource(AsyncDigitalOcean.gpu_droplets)


class AsyncDigitalOceanWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncDigitalOcean`, whose methods open responses, to be read piece by piece."""

    gpu_droplets: Final = streamed_resource(AsyncDigitalOcean.gpu_droplets)


Client = DigitalOcean
"""The same class under the name that it has in every package."""

AsyncClient = AsyncDigitalOcean
"""The same class under the name that it has in every package."""
