from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Body, Operation, Text
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

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_READ: Operation[str] = Operation(
    "GET",
    "/pets/{id}/note",
    results={"200": Text("text/xml")},
)

_WRITE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}/note",
    body=Body("text/xml"),
    results={"204": None},
)


class Notes(SyncResource):
    """Operations on `notes`."""

    def read(self, id: int, **options: Unpack[RequestOptions]) -> str:
        """XML that no schema describes is text.

        `GET /pets/{id}/note`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The note.
        """
        return self._client.call(_READ, options, path={"id": id})

    def write(self, id: int, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /pets/{id}/note`

        Args:
            id: Undocumented.
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_WRITE, options, body=body, path={"id": id})

    @property
    def with_raw_response(self) -> NotesWithRawResponse:
        """The same, whose methods return whole responses."""
        return NotesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> NotesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return NotesWithStreamingResponse(self._client)


class AsyncNotes(AsyncResource):
    """Operations on `notes`."""

    async def read(self, id: int, **options: Unpack[RequestOptions]) -> str:
        """XML that no schema describes is text.

        To be awaited; else like `notes.read`.
        """
        return await self._client.call(_READ, options, path={"id": id})

    async def write(
        self,
        id: int,
        *,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets/{id}/note`

        To be awaited; else like `notes.write`.
        """
        return await self._client.call(_WRITE, options, body=body, path={"id": id})

    @property
    def with_raw_response(self) -> AsyncNotesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncNotesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncNotesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncNotesWithStreamingResponse(self._client)


class NotesWithRawResponse(RawView):
    """`Notes`, whose methods return whole responses."""

    read: Final = raw_response(Notes.read)
    write: Final = raw_response(Notes.write)


class NotesWithStreamingResponse(StreamedView):
    """`Notes`, whose methods open responses, to be read piece by piece."""

    read: Final = streamed_response(Notes.read)
    write: Final = streamed_response(Notes.write)


class AsyncNotesWithRawResponse(RawView):
    """`AsyncNotes`, whose methods return whole responses."""

    read: Final = async_raw_response(AsyncNotes.read)
    write: Final = async_raw_response(AsyncNotes.write)


class AsyncNotesWithStreamingResponse(StreamedView):
    """`AsyncNotes`, whose methods open responses, to be read piece by piece."""

    read: Final = async_streamed_response(AsyncNotes.read)
    write: Final = async_streamed_response(AsyncNotes.write)
