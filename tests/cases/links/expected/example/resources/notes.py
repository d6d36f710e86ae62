from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    from typing import Any, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_CREATE: Operation[None] = Operation(
    "POST",
    "/notes",
    body=Body("application/json"),
    results={"204": None},
)


class Notes(SyncResource):
    """Operations on `notes`."""

    def create(
        self,
        *,
        text: str,
        x_seen: str | Omit = omit,
        about: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`

        Args:
            text: Undocumented.
            x_seen: Undocumented.
            about: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _CREATE,
            options,
            headers={"x-seen": x_seen},
            body={"text": text, "about": about},
        )

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

    async def create(
        self,
        *,
        text: str,
        x_seen: str | Omit = omit,
        about: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`

        To be awaited; else like `notes.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            headers={"x-seen": x_seen},
            body={"text": text, "about": about},
        )

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

    create: Final = raw_response(Notes.create)


class NotesWithStreamingResponse(StreamedView):
    """`Notes`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Notes.create)


class AsyncNotesWithRawResponse(RawView):
    """`AsyncNotes`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncNotes.create)


class AsyncNotesWithStreamingResponse(StreamedView):
    """`AsyncNotes`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncNotes.create)
