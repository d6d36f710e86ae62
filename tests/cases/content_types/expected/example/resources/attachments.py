from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .._runtime.operations import Body, Operation
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
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AsyncAttachments",
    "AsyncAttachmentsWithRawResponse",
    "AsyncAttachmentsWithStreamingResponse",
    "Attachments",
    "AttachmentsWithRawResponse",
    "AttachmentsWithStreamingResponse",
]

_ADD: Operation[None] = Operation(
    "POST",
    "/attachments",
    body=[Body("multipart/form-data"), Body("application/json")],
    results={"201": None},
)


class Attachments(SyncResource):
    """Operations on `attachments`."""

    @overload
    def add(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        content_type: Literal["multipart/form-data"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def add(
        self,
        *,
        files: SequenceNotStr[str] | str,
        content_type: Literal["application/json"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def add(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | SequenceNotStr[str] | str,
        content_type: Literal["multipart/form-data", "application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Files, or their contents as texts.

        `POST /attachments`

        Args:
            files: Undocumented.
            content_type: The media type of the body. By default
                `multipart/form-data`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _ADD,
            options,
            content_type=content_type,
            body={"files": files},
        )

    @property
    def with_raw_response(self) -> AttachmentsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AttachmentsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AttachmentsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AttachmentsWithStreamingResponse(self._client)


class AsyncAttachments(AsyncResource):
    """Operations on `attachments`."""

    @overload
    async def add(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        content_type: Literal["multipart/form-data"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def add(
        self,
        *,
        files: SequenceNotStr[str] | str,
        content_type: Literal["application/json"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def add(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes | SequenceNotStr[str] | str,
        content_type: Literal["multipart/form-data", "application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Files, or their contents as texts.

        To be awaited; else like `attachments.add`.
        """
        return await self._client.call(
            _ADD,
            options,
            content_type=content_type,
            body={"files": files},
        )

    @property
    def with_raw_response(self) -> AsyncAttachmentsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncAttachmentsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncAttachmentsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncAttachmentsWithStreamingResponse(self._client)


class AttachmentsWithRawResponse(RawView):
    """`Attachments`, whose methods return whole responses."""

    add: Final = raw_response(Attachments.add)


class AttachmentsWithStreamingResponse(StreamedView):
    """`Attachments`, whose methods open responses, to be read piece by piece."""

    add: Final = streamed_response(Attachments.add)


class AsyncAttachmentsWithRawResponse(RawView):
    """`AsyncAttachments`, whose methods return whole responses."""

    add: Final = async_raw_response(AsyncAttachments.add)


class AsyncAttachmentsWithStreamingResponse(StreamedView):
    """`AsyncAttachments`, whose methods open responses, to be read piece by piece."""

    add: Final = async_streamed_response(AsyncAttachments.add)
