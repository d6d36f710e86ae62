from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import DualOperation, Value
from .._runtime.pagination.schemes import Cursor
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
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_LIST: DualOperation[models.FileListPage, models.AsyncFileListPage] = DualOperation(
    "GET",
    "/files",
    results={"200": Value(lambda: models.FileListResponse)},
    security=[["token"]],
    pages=Cursor(
        lambda: (models.FileListPage, models.AsyncFileListPage),
        argument="after",
        next="last_id",
        more="has_more",
        items="data",
    ),
)


class Files(SyncResource):
    """Operations on `files`."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.FileListPage:
        """`GET /files`

        Args:
            after: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A page of files.
        """
        return self._client.page(_LIST, options, query={"after": after})

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same, whose methods return whole responses."""
        return FilesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return FilesWithStreamingResponse(self._client)


class AsyncFiles(AsyncResource):
    """Operations on `files`."""

    def list(
        self,
        *,
        after: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncFileListPage]:
        """`GET /files`

        For `async for`, or to be awaited for a page; else like `files.list`.
        """
        return self._client.page(_LIST, options, query={"after": after})

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncFilesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncFilesWithStreamingResponse(self._client)


class FilesWithRawResponse(RawView):
    """`Files`, whose methods return whole responses."""

    list: Final = raw_response(Files.list)


class FilesWithStreamingResponse(StreamedView):
    """`Files`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Files.list)


class AsyncFilesWithRawResponse(RawView):
    """`AsyncFiles`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncFiles.list)


class AsyncFilesWithStreamingResponse(StreamedView):
    """`AsyncFiles`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncFiles.list)
