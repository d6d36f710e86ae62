from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, DualOperation, Value
from .._runtime.pagination.schemes import BODY, Cursor
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
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncPoints",
    "AsyncPointsWithRawResponse",
    "AsyncPointsWithStreamingResponse",
    "Points",
    "PointsWithRawResponse",
    "PointsWithStreamingResponse",
]

_SCROLL_POINTS: DualOperation[
    models.PointScrollPointsPage,
    models.AsyncPointScrollPointsPage,
] = DualOperation(
    "POST",
    "/points/scroll",
    body=Body("application/json"),
    is_body_optional=True,
    results={"200": Value(lambda: models.PointScrollPointsResponse)},
    security=[["token"]],
    pages=Cursor(
        lambda: (models.PointScrollPointsPage, models.AsyncPointScrollPointsPage),
        argument="offset",
        place=BODY,
        next="result.next_page_offset",
        items="result.points",
    ),
)


class Points(SyncResource):
    """Operations on `points`."""

    def scroll_points(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.PointScrollPointsPage:
        """`POST /points/scroll`

        Args:
            offset: Undocumented.
            limit: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Points.
        """
        return self._client.page(
            _SCROLL_POINTS,
            options,
            body={"offset": offset, "limit": limit},
        )

    @property
    def with_raw_response(self) -> PointsWithRawResponse:
        """The same, whose methods return whole responses."""
        return PointsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PointsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PointsWithStreamingResponse(self._client)


class AsyncPoints(AsyncResource):
    """Operations on `points`."""

    def scroll_points(
        self,
        *,
        offset: int | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncPointScrollPointsPage]:
        """`POST /points/scroll`

        For `async for`, or to be awaited for a page; else like `points.scroll_points`.
        """
        return self._client.page(
            _SCROLL_POINTS,
            options,
            body={"offset": offset, "limit": limit},
        )

    @property
    def with_raw_response(self) -> AsyncPointsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPointsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPointsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPointsWithStreamingResponse(self._client)


class PointsWithRawResponse(RawView):
    """`Points`, whose methods return whole responses."""

    scroll_points: Final = raw_response(Points.scroll_points)


class PointsWithStreamingResponse(StreamedView):
    """`Points`, whose methods open responses, to be read piece by piece."""

    scroll_points: Final = streamed_response(Points.scroll_points)


class AsyncPointsWithRawResponse(RawView):
    """`AsyncPoints`, whose methods return whole responses."""

    scroll_points: Final = async_raw_response(AsyncPoints.scroll_points)


class AsyncPointsWithStreamingResponse(StreamedView):
    """`AsyncPoints`, whose methods open responses, to be read piece by piece."""

    scroll_points: Final = async_streamed_response(AsyncPoints.scroll_points)
