from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Headers, Value
from .._runtime.pagination.schemes import LinkHeader
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncListPage, AsyncPaginator
    from .._runtime.pagination.pages import SyncListPage
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncRepos",
    "AsyncReposWithRawResponse",
    "AsyncReposWithStreamingResponse",
    "Repos",
    "ReposWithRawResponse",
    "ReposWithStreamingResponse",
]

_LINK_HEADERS: Final = Headers(lambda: models.LinkHeaders)

_LIST: DualOperation[SyncListPage[models.Image], AsyncListPage[models.Image]] = (
    DualOperation(
        "GET",
        "/repos",
        results={"200": Value(lambda: models.RepoListResponse)},
        security=[["token"]],
        pages=LinkHeader(),
    )
)


class Repos(SyncResource):
    """Operations on `repos`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncListPage[models.Image]:
        """`GET /repos`

        Args:
            page: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of repositories.
        """
        return self._client.page(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> ReposWithRawResponse:
        """The same, whose methods return whole responses."""
        return ReposWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ReposWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ReposWithStreamingResponse(self._client)


class AsyncRepos(AsyncResource):
    """Operations on `repos`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[AsyncListPage[models.Image]]:
        """`GET /repos`

        For `async for`, or to be awaited for a page; else like `repos.list`.
        """
        return self._client.page(_LIST, options, query={"page": page})

    @property
    def with_raw_response(self) -> AsyncReposWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncReposWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncReposWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncReposWithStreamingResponse(self._client)


class ReposWithRawResponse(RawView):
    """`Repos`, whose methods return whole responses."""

    list: Final = raw_response(Repos.list, _LINK_HEADERS)


class ReposWithStreamingResponse(StreamedView):
    """`Repos`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Repos.list, _LINK_HEADERS)


class AsyncReposWithRawResponse(RawView):
    """`AsyncRepos`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncRepos.list, _LINK_HEADERS)


class AsyncReposWithStreamingResponse(StreamedView):
    """`AsyncRepos`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncRepos.list, _LINK_HEADERS)
