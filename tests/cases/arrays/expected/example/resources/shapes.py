from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation, Value
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
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Unpack

    from .. import enums
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
]

_ADD: Operation[models.Shape] = Operation(
    "POST",
    "/shapes",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Shape)},
)


class Shapes(SyncResource):
    """Operations on `shapes`."""

    def add(
        self,
        *,
        origin: tuple[float, float],
        label: tuple[str, models.AnchorParam | models.Anchor, bool] | Omit = omit,
        path: Sequence[enums.ShapePathItemLike | float] | Omit = omit,
        rows: Sequence[Sequence[int | None]] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        anything: Sequence[Any] | Omit = omit,
        nothing_else: Sequence[Any] | Omit = omit,
        pairs: Mapping[str, tuple[dt.date | str, int]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Shape:
        """`POST /shapes`

        Args:
            origin: A point in the plane. Minimum number of items: 2.
            label: A text, where it stands, and whether it is shown. Minimum number
                of items: 3. Maximum number of items: 3.
            path: A command and its arguments.
            rows: Undocumented.
            tags: Minimum number of items: 1. Maximum number of items: 9. No item
                twice.
            anything: Undocumented.
            nothing_else: Undocumented.
            pairs: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The shape.
        """
        return self._client.call(
            _ADD,
            options,
            body={
                "origin": origin,
                "label": label,
                "path": path,
                "rows": rows,
                "tags": tags,
                "anything": anything,
                "nothing_else": nothing_else,
                "pairs": pairs,
            },
        )

    @property
    def with_raw_response(self) -> ShapesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ShapesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ShapesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ShapesWithStreamingResponse(self._client)


class AsyncShapes(AsyncResource):
    """Operations on `shapes`."""

    async def add(
        self,
        *,
        origin: tuple[float, float],
        label: tuple[str, models.AnchorParam | models.Anchor, bool] | Omit = omit,
        path: Sequence[enums.ShapePathItemLike | float] | Omit = omit,
        rows: Sequence[Sequence[int | None]] | Omit = omit,
        tags: SequenceNotStr[str] | Omit = omit,
        anything: Sequence[Any] | Omit = omit,
        nothing_else: Sequence[Any] | Omit = omit,
        pairs: Mapping[str, tuple[dt.date | str, int]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Shape:
        """`POST /shapes`

        To be awaited; else like `shapes.add`.
        """
        return await self._client.call(
            _ADD,
            options,
            body={
                "origin": origin,
                "label": label,
                "path": path,
                "rows": rows,
                "tags": tags,
                "anything": anything,
                "nothing_else": nothing_else,
                "pairs": pairs,
            },
        )

    @property
    def with_raw_response(self) -> AsyncShapesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncShapesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncShapesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncShapesWithStreamingResponse(self._client)


class ShapesWithRawResponse(RawView):
    """`Shapes`, whose methods return whole responses."""

    add: Final = raw_response(Shapes.add)


class ShapesWithStreamingResponse(StreamedView):
    """`Shapes`, whose methods open responses, to be read piece by piece."""

    add: Final = streamed_response(Shapes.add)


class AsyncShapesWithRawResponse(RawView):
    """`AsyncShapes`, whose methods return whole responses."""

    add: Final = async_raw_response(AsyncShapes.add)


class AsyncShapesWithStreamingResponse(StreamedView):
    """`AsyncShapes`, whose methods open responses, to be read piece by piece."""

    add: Final = async_streamed_response(AsyncShapes.add)
