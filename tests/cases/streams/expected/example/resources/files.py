from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Bytes, DualOperation
from .._runtime.resources import AsyncResource, SyncResource
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

    from .._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_DOWNLOAD: DualOperation[BinaryResponse | None, AsyncBinaryResponse | None] = (
    DualOperation(
        "GET",
        "/file",
        results={"200": Bytes("application/pdf"), "202": None},
        security=[["token"]],
    )
)


class Files(SyncResource):
    """Operations on `files`."""

    def download(self, **options: Unpack[RequestOptions]) -> BinaryResponse | None:
        """`GET /file`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The file.
        """
        return self._client.open(_DOWNLOAD, options)

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

    async def download(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse | None:
        """`GET /file`

        To be awaited; else like `files.download`.
        """
        return await self._client.open(_DOWNLOAD, options)

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

    download: Final = raw_response(Files.download)


class FilesWithStreamingResponse(StreamedView):
    """`Files`, whose methods open responses, to be read piece by piece."""

    download: Final = streamed_response(Files.download)


class AsyncFilesWithRawResponse(RawView):
    """`AsyncFiles`, whose methods return whole responses."""

    download: Final = async_raw_response(AsyncFiles.download)


class AsyncFilesWithStreamingResponse(StreamedView):
    """`AsyncFiles`, whose methods open responses, to be read piece by piece."""

    download: Final = async_streamed_response(AsyncFiles.download)
