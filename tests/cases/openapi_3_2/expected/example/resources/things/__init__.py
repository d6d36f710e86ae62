from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ... import models
from ..._runtime.operations import Body, Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.sentinels import omit
from ..._runtime.styles import WHOLE_FORM
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_resource,
    raw_response,
    streamed_resource,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from ..._runtime.sentinels import Omit
    from .parts import AsyncParts, Parts

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]

_QUERY: Operation[models.ThingQueryResponse] = Operation(
    "QUERY",
    "/things",
    body=Body("application/json"),
    is_body_optional=True,
    results={"200": Value(lambda: models.ThingQueryResponse)},
    security=[{"devices": ["read"]}],
)

_LIST: Operation[models.ThingListResponse] = Operation(
    "GET",
    "/things",
    results={"200": Value(lambda: models.ThingListResponse)},
    security=[{"devices": ["read"]}],
    query_styles={"criteria": WHOLE_FORM},
)

_COPY: Operation[None] = Operation(
    "COPY",
    "/things",
    results={"204": None},
    security=[{"devices": ["read"]}],
)


class ThingsResource(SyncResource):
    """All there is."""

    @cached_property
    def parts(self) -> Parts:
        """What things are made of."""
        from .parts import Parts

        return Parts(self._client)

    def query(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ThingQueryResponse:
        """Search with a body.

        `QUERY /things`

        Args:
            color: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The things.
        """
        return self._client.call(_QUERY, options, body={"color": color})

    def list(
        self,
        *,
        criteria: models.ThingListCriteriaParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ThingListResponse:
        """Search by a form that is the whole query.

        `GET /things`

        Args:
            criteria: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The things.
        """
        return self._client.call(_LIST, options, query={"criteria": criteria})

    def copy(self, *, destination: str, **options: Unpack[RequestOptions]) -> None:
        """Copy all things.

        `COPY /things`

        Args:
            destination: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_COPY, options, headers={"Destination": destination})

    @property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return ThingsResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ThingsResourceWithStreamingResponse(self._client)


class AsyncThingsResource(AsyncResource):
    """All there is."""

    @cached_property
    def parts(self) -> AsyncParts:
        """What things are made of."""
        from .parts import AsyncParts

        return AsyncParts(self._client)

    async def query(
        self,
        *,
        color: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ThingQueryResponse:
        """Search with a body.

        To be awaited; else like `things.query`.
        """
        return await self._client.call(_QUERY, options, body={"color": color})

    async def list(
        self,
        *,
        criteria: models.ThingListCriteriaParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ThingListResponse:
        """Search by a form that is the whole query.

        To be awaited; else like `things.list`.
        """
        return await self._client.call(_LIST, options, query={"criteria": criteria})

    async def copy(
        self,
        *,
        destination: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Copy all things.

        To be awaited; else like `things.copy`.
        """
        return await self._client.call(
            _COPY,
            options,
            headers={"Destination": destination},
        )

    @property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncThingsResourceWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncThingsResourceWithStreamingResponse(self._client)


class ThingsResourceWithRawResponse(RawView):
    """`ThingsResource`, whose methods return whole responses."""

    parts: Final = raw_resource(ThingsResource.parts)
    query: Final = raw_response(ThingsResource.query)
    list: Final = raw_response(ThingsResource.list)
    copy: Final = raw_response(ThingsResource.copy)


class ThingsResourceWithStreamingResponse(StreamedView):
    """`ThingsResource`, whose methods open responses, to be read piece by piece."""

    parts: Final = streamed_resource(ThingsResource.parts)
    query: Final = streamed_response(ThingsResource.query)
    list: Final = streamed_response(ThingsResource.list)
    copy: Final = streamed_response(ThingsResource.copy)


class AsyncThingsResourceWithRawResponse(RawView):
    """`AsyncThingsResource`, whose methods return whole responses."""

    parts: Final = raw_resource(AsyncThingsResource.parts)
    query: Final = async_raw_response(AsyncThingsResource.query)
    list: Final = async_raw_response(AsyncThingsResource.list)
    copy: Final = async_raw_response(AsyncThingsResource.copy)


class AsyncThingsResourceWithStreamingResponse(StreamedView):
    """`AsyncThingsResource`, whose methods open responses, to be read piece by
    piece.
    """

    parts: Final = streamed_resource(AsyncThingsResource.parts)
    query: Final = async_streamed_response(AsyncThingsResource.query)
    list: Final = async_streamed_response(AsyncThingsResource.list)
    copy: Final = async_streamed_response(AsyncThingsResource.copy)
