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
    from .resources.charges import AsyncCharges, Charges
    from .resources.events import AsyncEvents, Events
    from .resources.files import AsyncFiles, Files
    from .resources.flows import AsyncFlows, Flows
    from .resources.images import AsyncImages, Images
    from .resources.points import AsyncPoints, Points
    from .resources.repos import AsyncRepos, Repos

__all__ = [
    "AsyncClient",
    "AsyncPagination",
    "AsyncPaginationWithRawResponse",
    "AsyncPaginationWithStreamingResponse",
    "Client",
    "Pagination",
    "PaginationWithRawResponse",
    "PaginationWithStreamingResponse",
]


class Pagination(SyncBaseClient):
    """The client for Pagination.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "token": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def images(self) -> Images:
        """Operations on `images`."""
        from .resources.images import Images

        return Images(self._client)

    @cached_property
    def repos(self) -> Repos:
        """Operations on `repos`."""
        from .resources.repos import Repos

        return Repos(self._client)

    @cached_property
    def charges(self) -> Charges:
        """Operations on `charges`."""
        from .resources.charges import Charges

        return Charges(self._client)

    @cached_property
    def files(self) -> Files:
        """Operations on `files`."""
        from .resources.files import Files

        return Files(self._client)

    @cached_property
    def flows(self) -> Flows:
        """Operations on `flows`."""
        from .resources.flows import Flows

        return Flows(self._client)

    @cached_property
    def points(self) -> Points:
        """Operations on `points`."""
        from .resources.points import Points

        return Points(self._client)

    @cached_property
    def events(self) -> Events:
        """Operations on `events`."""
        from .resources.events import Events

        return Events(self._client)

    @property
    def with_raw_response(self) -> PaginationWithRawResponse:
        """The same, whose methods return whole responses."""
        return PaginationWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PaginationWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PaginationWithStreamingResponse(self._client)


class AsyncPagination(AsyncBaseClient):
    """The client for Pagination.

    Every method is to be awaited.

    Args:
        access_token: By default the environment variable `EXAMPLE_ACCESS_TOKEN`.
        base_url: Where the API is. By default the environment variable
            `EXAMPLE_BASE_URL`, else `https://example.test`.
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
            base_url=base_url or environment("EXAMPLE_BASE_URL"),
            default_base_url="https://example.test",
            credentials={
                "token": Token(
                    argument("access_token", access_token, "EXAMPLE_ACCESS_TOKEN"),
                ),
            },
            user_agent="example/0.1.0",
            log_level=environment("EXAMPLE_LOG"),
            http_client=http_client,
            options=options,
        )

    @cached_property
    def images(self) -> AsyncImages:
        """Operations on `images`."""
        from .resources.images import AsyncImages

        return AsyncImages(self._client)

    @cached_property
    def repos(self) -> AsyncRepos:
        """Operations on `repos`."""
        from .resources.repos import AsyncRepos

        return AsyncRepos(self._client)

    @cached_property
    def charges(self) -> AsyncCharges:
        """Operations on `charges`."""
        from .resources.charges import AsyncCharges

        return AsyncCharges(self._client)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations on `files`."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._client)

    @cached_property
    def flows(self) -> AsyncFlows:
        """Operations on `flows`."""
        from .resources.flows import AsyncFlows

        return AsyncFlows(self._client)

    @cached_property
    def points(self) -> AsyncPoints:
        """Operations on `points`."""
        from .resources.points import AsyncPoints

        return AsyncPoints(self._client)

    @cached_property
    def events(self) -> AsyncEvents:
        """Operations on `events`."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._client)

    @property
    def with_raw_response(self) -> AsyncPaginationWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPaginationWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPaginationWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPaginationWithStreamingResponse(self._client)


class PaginationWithRawResponse(RawClientView):
    """`Pagination`, whose methods return whole responses."""

    images: Final = raw_resource(Pagination.images)
    repos: Final = raw_resource(Pagination.repos)
    charges: Final = raw_resource(Pagination.charges)
    files: Final = raw_resource(Pagination.files)
    flows: Final = raw_resource(Pagination.flows)
    points: Final = raw_resource(Pagination.points)
    events: Final = raw_resource(Pagination.events)


class PaginationWithStreamingResponse(StreamedClientView):
    """`Pagination`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(Pagination.images)
    repos: Final = streamed_resource(Pagination.repos)
    charges: Final = streamed_resource(Pagination.charges)
    files: Final = streamed_resource(Pagination.files)
    flows: Final = streamed_resource(Pagination.flows)
    points: Final = streamed_resource(Pagination.points)
    events: Final = streamed_resource(Pagination.events)


class AsyncPaginationWithRawResponse(AsyncRawClientView):
    """`AsyncPagination`, whose methods return whole responses."""

    images: Final = raw_resource(AsyncPagination.images)
    repos: Final = raw_resource(AsyncPagination.repos)
    charges: Final = raw_resource(AsyncPagination.charges)
    files: Final = raw_resource(AsyncPagination.files)
    flows: Final = raw_resource(AsyncPagination.flows)
    points: Final = raw_resource(AsyncPagination.points)
    events: Final = raw_resource(AsyncPagination.events)


class AsyncPaginationWithStreamingResponse(AsyncStreamedClientView):
    """`AsyncPagination`, whose methods open responses, to be read piece by piece."""

    images: Final = streamed_resource(AsyncPagination.images)
    repos: Final = streamed_resource(AsyncPagination.repos)
    charges: Final = streamed_resource(AsyncPagination.charges)
    files: Final = streamed_resource(AsyncPagination.files)
    flows: Final = streamed_resource(AsyncPagination.flows)
    points: Final = streamed_resource(AsyncPagination.points)
    events: Final = streamed_resource(AsyncPagination.events)


Client = Pagination
"""The same class under the name that it has in every package."""

AsyncClient = AsyncPagination
"""The same class under the name that it has in every package."""
