# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.deprecation import deprecated
from .._runtime.operations import Operation, Text
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import DEEP_OBJECT, JSON, LABEL, MATRIX_EXPLODED, PIPE
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack
    from uuid import UUID

    from .. import models
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncThings",
    "AsyncThingsWithRawResponse",
    "AsyncThingsWithStreamingResponse",
    "Things",
    "ThingsWithRawResponse",
    "ThingsWithStreamingResponse",
]

_GET: Operation[None] = Operation(
    "GET",
    "/things/{id}/{path}",
    results={"204": None},
    query_styles={"piped": PIPE, "deep": DEEP_OBJECT, "json": JSON},
)

_LIST_LABELS: Operation[str] = Operation(
    "GET",
    "/labels/{ids}/{matrix}",
    results={"200": Text("text/plain")},
    path_styles={"ids": LABEL, "matrix": MATRIX_EXPLODED},
)


class Things(SyncResource):
    """Operations on `things`."""

    def get(
        self,
        id: int,
        path: str,
        *,
        trace: UUID | str,
        query_path: str | Omit = omit,
        class_: str | Omit = omit,
        query_timeout: float | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        piped: SequenceNotStr[str] | Omit = omit,
        deep: models.ThingGetDeepParam | Omit = omit,
        json: Mapping[str, Any] | Omit = omit,
        on: dt.datetime | str | Omit = omit,
        weird_name_1: bool | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a thing.

        `GET /things/{id}/{path}`

        Args:
            id: Minimum: 1.
            path: Undocumented.
            trace: Undocumented.
            query_path: The same name again.
            class_: Undocumented.
            query_timeout: Undocumented.
            ids: Undocumented.
            piped: Undocumented.
            deep: Undocumented.
            json: Undocumented.
            on: Undocumented.
            weird_name_1: Default: `true`.
            session: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _GET,
            options,
            path={"id": id, "path": path},
            query={
                "path": query_path,
                "class": class_,
                "timeout": query_timeout,
                "ids": ids,
                "piped": piped,
                "deep": deep,
                "json": json,
                "on": on,
                "weird name+1": weird_name_1,
            },
            headers={"trace": trace},
            cookies={"session": session},
        )

    @deprecated("things.list_labels is deprecated")
    def list_labels(
        self,
        ids: SequenceNotStr[str],
        matrix: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /labels/{ids}/{matrix}`

        Deprecated.

        Args:
            ids: Undocumented.
            matrix: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Text.
        """
        return self._client.call(
            _LIST_LABELS,
            options,
            path={"ids": ids, "matrix": matrix},
        )

    @property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ThingsWithStreamingResponse(self._client)


class AsyncThings(AsyncResource):
    """Operations on `things`."""

    async def get(
        self,
        id: int,
        path: str,
        *,
        trace: UUID | str,
        query_path: str | Omit = omit,
        class_: str | Omit = omit,
        query_timeout: float | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        piped: SequenceNotStr[str] | Omit = omit,
        deep: models.ThingGetDeepParam | Omit = omit,
        json: Mapping[str, Any] | Omit = omit,
        on: dt.datetime | str | Omit = omit,
        weird_name_1: bool | Omit = omit,
        session: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a thing.

        To be awaited; else like `things.get`.
        """
        return await self._client.call(
            _GET,
            options,
            path={"id": id, "path": path},
            query={
                "path": query_path,
                "class": class_,
                "timeout": query_timeout,
                "ids": ids,
                "piped": piped,
                "deep": deep,
                "json": json,
                "on": on,
                "weird name+1": weird_name_1,
            },
            headers={"trace": trace},
            cookies={"session": session},
        )

    @deprecated("things.list_labels is deprecated")
    async def list_labels(
        self,
        ids: SequenceNotStr[str],
        matrix: Mapping[str, Any],
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /labels/{ids}/{matrix}`

        To be awaited; else like `things.list_labels`.
        """
        return await self._client.call(
            _LIST_LABELS,
            options,
            path={"ids": ids, "matrix": matrix},
        )

    @property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncThingsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncThingsWithStreamingResponse(self._client)


class ThingsWithRawResponse(RawView):
    """`Things`, whose methods return whole responses."""

    get: Final = raw_response(Things.get)
    list_labels: Final = raw_response(Things.list_labels)


class ThingsWithStreamingResponse(StreamedView):
    """`Things`, whose methods open responses, to be read piece by piece."""

    get: Final = streamed_response(Things.get)
    list_labels: Final = streamed_response(Things.list_labels)


class AsyncThingsWithRawResponse(RawView):
    """`AsyncThings`, whose methods return whole responses."""

    get: Final = async_raw_response(AsyncThings.get)
    list_labels: Final = async_raw_response(AsyncThings.list_labels)


class AsyncThingsWithStreamingResponse(StreamedView):
    """`AsyncThings`, whose methods open responses, to be read piece by piece."""

    get: Final = async_streamed_response(AsyncThings.get)
    list_labels: Final = async_streamed_response(AsyncThings.list_labels)
