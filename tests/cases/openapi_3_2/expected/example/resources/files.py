from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import (
    COOKIE_EXPLODED,
    DEFAULT_PATH,
    FORM,
    RESERVED_IN_COOKIE,
    RESERVED_IN_PATH,
)
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
]

_GET: Operation[None] = Operation(
    "GET",
    "/files/{name}",
    results={"204": None},
    security=[{"devices": ["read"]}],
    path_styles={"name": DEFAULT_PATH.keeping(RESERVED_IN_PATH)},
    cookie_styles={
        "theme": FORM.keeping(RESERVED_IN_COOKIE),
        "plain": COOKIE_EXPLODED,
        "several": COOKIE_EXPLODED,
    },
)


class Files(SyncResource):
    """Operations on `files`."""

    def get(
        self,
        name: str,
        *,
        theme: str | Omit = omit,
        plain: str | Omit = omit,
        several: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send reserved characters in a path and in cookies.

        `GET /files/{name}`

        Args:
            name: Undocumented.
            theme: Undocumented.
            plain: Undocumented.
            several: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _GET,
            options,
            path={"name": name},
            cookies={"theme": theme, "plain": plain, "several": several},
        )

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

    async def get(
        self,
        name: str,
        *,
        theme: str | Omit = omit,
        plain: str | Omit = omit,
        several: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send reserved characters in a path and in cookies.

        To be awaited; else like `files.get`.
        """
        return await self._client.call(
            _GET,
            options,
            path={"name": name},
            cookies={"theme": theme, "plain": plain, "several": several},
        )

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

    get: Final = raw_response(Files.get)


class FilesWithStreamingResponse(StreamedView):
    """`Files`, whose methods open responses, to be read piece by piece."""

    get: Final = streamed_response(Files.get)


class AsyncFilesWithRawResponse(RawView):
    """`AsyncFiles`, whose methods return whole responses."""

    get: Final = async_raw_response(AsyncFiles.get)


class AsyncFilesWithStreamingResponse(StreamedView):
    """`AsyncFiles`, whose methods open responses, to be read piece by piece."""

    get: Final = async_streamed_response(AsyncFiles.get)
