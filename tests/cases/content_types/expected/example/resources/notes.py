from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .._runtime.operations import Body, Operation, Text
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
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AsyncNotes",
    "AsyncNotesWithRawResponse",
    "AsyncNotesWithStreamingResponse",
    "Notes",
    "NotesWithRawResponse",
    "NotesWithStreamingResponse",
]

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/notes/{id}",
    body=[Body("application/merge-patch+json"), Body("application/json")],
    results={"204": None},
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/notes/{id}",
    body=[Body("application/json"), Body("text/plain")],
    results={"204": None},
)

_ADD: Operation[None] = Operation(
    "POST",
    "/notes",
    body=[Body("application/json"), Body("multipart/form-data")],
    results={"201": None},
)

_READ_LOG: Operation[str] = Operation(
    "GET",
    "/log",
    results={"200": Text("text/plain")},
)


class Notes(SyncResource):
    """Operations on `notes`."""

    def update(
        self,
        id: int,
        *,
        text: str,
        content_type: (
            Literal["application/merge-patch+json", "application/json"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The same in either media type.

        `PATCH /notes/{id}`

        Args:
            id: Undocumented.
            text: Undocumented.
            content_type: The media type of the body. By default
                `application/merge-patch+json`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _UPDATE,
            options,
            content_type=content_type,
            path={"id": id},
            body={"text": text},
        )

    @overload
    def replace(
        self,
        id: int,
        *,
        text: str,
        content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        id: int,
        *,
        body: str,
        content_type: Literal["text/plain"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        id: int,
        *,
        text: str | Omit = omit,
        body: str | Omit = omit,
        content_type: Literal["application/json", "text/plain"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Member by member, or as a text.

        `PUT /notes/{id}`

        Args:
            id: Undocumented.
            text: Undocumented.
            body: The body of the request.
            content_type: The media type of the body. By default `application/json`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _REPLACE,
            options,
            content=body,
            content_type=content_type,
            path={"id": id},
            body={"text": text},
        )

    @overload
    def add(
        self,
        *,
        text: str,
        content_type: str | Omit = omit,
        request_content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def add(
        self,
        *,
        file: FileTypes,
        request_content_type: Literal["multipart/form-data"],
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def add(
        self,
        *,
        text: str | Omit = omit,
        content_type: str | Omit = omit,
        file: FileTypes | Omit = omit,
        request_content_type: (
            Literal["application/json", "multipart/form-data"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """As JSON, or as a form with a file.

        `POST /notes`

        Args:
            text: Undocumented.
            content_type: Of the text.
            file: Undocumented.
            request_content_type: The media type of the body. By default
                `application/json`.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _ADD,
            options,
            content_type=request_content_type,
            body={"text": text, "content_type": content_type, "file": file},
        )

    def read_log(self, **options: Unpack[RequestOptions]) -> str:
        """Text, whatever it is wrapped in.

        `GET /log`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            What happened.
        """
        return self._client.call(_READ_LOG, options)

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

    async def update(
        self,
        id: int,
        *,
        text: str,
        content_type: (
            Literal["application/merge-patch+json", "application/json"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The same in either media type.

        To be awaited; else like `notes.update`.
        """
        return await self._client.call(
            _UPDATE,
            options,
            content_type=content_type,
            path={"id": id},
            body={"text": text},
        )

    @overload
    async def replace(
        self,
        id: int,
        *,
        text: str,
        content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        id: int,
        *,
        body: str,
        content_type: Literal["text/plain"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        id: int,
        *,
        text: str | Omit = omit,
        body: str | Omit = omit,
        content_type: Literal["application/json", "text/plain"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Member by member, or as a text.

        To be awaited; else like `notes.replace`.
        """
        return await self._client.call(
            _REPLACE,
            options,
            content=body,
            content_type=content_type,
            path={"id": id},
            body={"text": text},
        )

    @overload
    async def add(
        self,
        *,
        text: str,
        content_type: str | Omit = omit,
        request_content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def add(
        self,
        *,
        file: FileTypes,
        request_content_type: Literal["multipart/form-data"],
        text: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def add(
        self,
        *,
        text: str | Omit = omit,
        content_type: str | Omit = omit,
        file: FileTypes | Omit = omit,
        request_content_type: (
            Literal["application/json", "multipart/form-data"] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """As JSON, or as a form with a file.

        To be awaited; else like `notes.add`.
        """
        return await self._client.call(
            _ADD,
            options,
            content_type=request_content_type,
            body={"text": text, "content_type": content_type, "file": file},
        )

    async def read_log(self, **options: Unpack[RequestOptions]) -> str:
        """Text, whatever it is wrapped in.

        To be awaited; else like `notes.read_log`.
        """
        return await self._client.call(_READ_LOG, options)

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

    update: Final = raw_response(Notes.update)
    replace: Final = raw_response(Notes.replace)
    add: Final = raw_response(Notes.add)
    read_log: Final = raw_response(Notes.read_log)


class NotesWithStreamingResponse(StreamedView):
    """`Notes`, whose methods open responses, to be read piece by piece."""

    update: Final = streamed_response(Notes.update)
    replace: Final = streamed_response(Notes.replace)
    add: Final = streamed_response(Notes.add)
    read_log: Final = streamed_response(Notes.read_log)


class AsyncNotesWithRawResponse(RawView):
    """`AsyncNotes`, whose methods return whole responses."""

    update: Final = async_raw_response(AsyncNotes.update)
    replace: Final = async_raw_response(AsyncNotes.replace)
    add: Final = async_raw_response(AsyncNotes.add)
    read_log: Final = async_raw_response(AsyncNotes.read_log)


class AsyncNotesWithStreamingResponse(StreamedView):
    """`AsyncNotes`, whose methods open responses, to be read piece by piece."""

    update: Final = async_streamed_response(AsyncNotes.update)
    replace: Final = async_streamed_response(AsyncNotes.replace)
    add: Final = async_streamed_response(AsyncNotes.add)
    read_log: Final = async_streamed_response(AsyncNotes.read_log)
