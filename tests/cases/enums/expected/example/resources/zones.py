from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Operation, Value
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

    from .. import enums
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncZones",
    "AsyncZonesWithRawResponse",
    "AsyncZonesWithStreamingResponse",
    "Zones",
    "ZonesWithRawResponse",
    "ZonesWithStreamingResponse",
]

_LIST: Operation[models.ZoneListResponse] = Operation(
    "GET",
    "/zones",
    results={"200": Value(lambda: models.ZoneListResponse)},
)


class Zones(SyncResource):
    """Operations on `zones`."""

    def list(
        self,
        *,
        zone: enums.ZoneLike | Omit = omit,
        order: enums.OrderLike | Omit = omit,
        direction: enums.ZoneDirectionLike | Omit = omit,
        level: enums.ZoneLevelLike | Omit = omit,
        named: enums.ZoneNamedLike | Omit = omit,
        nullable: enums.ZoneNullableLike | None | Omit = omit,
        single: Literal["only"] | Omit = omit,
        mixed: Literal["a", 1, True] | Omit = omit,
        open: enums.ZoneOpenLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ZoneListResponse:
        """`GET /zones`

        Args:
            zone: Undocumented.
            order: Which way.
            direction: Undocumented.
            level: Undocumented.
            named: Undocumented.
            nullable: Undocumented.
            single: Undocumented.
            mixed: Undocumented.
            open: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The zones.
        """
        return self._client.call(
            _LIST,
            options,
            query={
                "zone": zone,
                "order": order,
                "direction": direction,
                "level": level,
                "named": named,
                "nullable": nullable,
                "single": single,
                "mixed": mixed,
                "open": open,
            },
        )

    @property
    def with_raw_response(self) -> ZonesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ZonesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ZonesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ZonesWithStreamingResponse(self._client)


class AsyncZones(AsyncResource):
    """Operations on `zones`."""

    async def list(
        self,
        *,
        zone: enums.ZoneLike | Omit = omit,
        order: enums.OrderLike | Omit = omit,
        direction: enums.ZoneDirectionLike | Omit = omit,
        level: enums.ZoneLevelLike | Omit = omit,
        named: enums.ZoneNamedLike | Omit = omit,
        nullable: enums.ZoneNullableLike | None | Omit = omit,
        single: Literal["only"] | Omit = omit,
        mixed: Literal["a", 1, True] | Omit = omit,
        open: enums.ZoneOpenLike | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ZoneListResponse:
        """`GET /zones`

        To be awaited; else like `zones.list`.
        """
        return await self._client.call(
            _LIST,
            options,
            query={
                "zone": zone,
                "order": order,
                "direction": direction,
                "level": level,
                "named": named,
                "nullable": nullable,
                "single": single,
                "mixed": mixed,
                "open": open,
            },
        )

    @property
    def with_raw_response(self) -> AsyncZonesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncZonesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncZonesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncZonesWithStreamingResponse(self._client)


class ZonesWithRawResponse(RawView):
    """`Zones`, whose methods return whole responses."""

    list: Final = raw_response(Zones.list)


class ZonesWithStreamingResponse(StreamedView):
    """`Zones`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Zones.list)


class AsyncZonesWithRawResponse(RawView):
    """`AsyncZones`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncZones.list)


class AsyncZonesWithStreamingResponse(StreamedView):
    """`AsyncZones`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncZones.list)
