from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ..._runtime.operations import Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
from ..._runtime.styles import WHOLE_JSON, WHOLE_TEXT
from ..._runtime.views import (
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

    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit

__all__ = [
    "AsyncParts",
    "AsyncPartsWithRawResponse",
    "AsyncPartsWithStreamingResponse",
    "Parts",
    "PartsWithRawResponse",
    "PartsWithStreamingResponse",
]

_LIST: Operation[models.PartListResponse] = Operation(
    "GET",
    "/parts",
    results={"200": Value(lambda: models.PartListResponse)},
    security=[{"devices": ["read"]}],
    query_styles={"filter": WHOLE_JSON},
)

_SELECT: Operation[models.PartSelectResponse] = Operation(
    "GET",
    "/parts/selected",
    results={"200": Value(lambda: models.PartSelectResponse)},
    security=[{"devices": ["read"]}],
    query_styles={"selector": WHOLE_TEXT},
)


class Parts(SyncResource):
    """What things are made of."""

    def list(
        self,
        *,
        filter: Mapping[str, str],
        **options: Unpack[RequestOptions],
    ) -> models.PartListResponse:
        """Search by a JSON text that is the whole query.

        `GET /parts`

        Args:
            filter: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The things.
        """
        return self._client.call(_LIST, options, query={"filter": filter})

    def select(
        self,
        *,
        selector: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PartSelectResponse:
        """Search by a text that is the whole query.

        `GET /parts/selected`

        Args:
            selector: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The things.
        """
        return self._client.call(_SELECT, options, query={"selector": selector})

    @property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same, whose methods return whole responses."""
        return PartsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PartsWithStreamingResponse(self._client)


class AsyncParts(AsyncResource):
    """What things are made of."""

    async def list(
        self,
        *,
        filter: Mapping[str, str],
        **options: Unpack[RequestOptions],
    ) -> models.PartListResponse:
        """Search by a JSON text that is the whole query.

        To be awaited; else like `things.parts.list`.
        """
        return await self._client.call(_LIST, options, query={"filter": filter})

    async def select(
        self,
        *,
        selector: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PartSelectResponse:
        """Search by a text that is the whole query.

        To be awaited; else like `things.parts.select`.
        """
        return await self._client.call(_SELECT, options, query={"selector": selector})

    @property
    def with_raw_response(self) -> AsyncPartsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPartsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPartsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPartsWithStreamingResponse(self._client)


class PartsWithRawResponse(RawView):
    """`Parts`, whose methods return whole responses."""

    list: Final = raw_response(Parts.list)
    select: Final = raw_response(Parts.select)


class PartsWithStreamingResponse(StreamedView):
    """`Parts`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Parts.list)
    select: Final = streamed_response(Parts.select)


class AsyncPartsWithRawResponse(RawView):
    """`AsyncParts`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncParts.list)
    select: Final = async_raw_response(AsyncParts.select)


class AsyncPartsWithStreamingResponse(StreamedView):
    """`AsyncParts`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncParts.list)
    select: Final = async_streamed_response(AsyncParts.select)
