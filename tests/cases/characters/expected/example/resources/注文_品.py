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
    from typing import Unpack

    from .. import enums
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "Async注文品",
    "Async注文品WithRawResponse",
    "Async注文品WithStreamingResponse",
    "注文品",
    "注文品WithRawResponse",
    "注文品WithStreamingResponse",
]

_GET注文_番号: Operation[models.Order] = Operation(
    "GET",
    "/orders/{注文・番号}",
    results={"200": Value(lambda: models.Order)},
)


class 注文品(SyncResource):
    """Operations on `注文_品`."""

    def get注文_番号(
        self,
        注文_番号: str,
        *,
        größe: enums.SizeLike | Omit = omit,
        full: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Has a face of Unicode 15.0 \U0001fae8

        Ends in a letter of Unicode 16.0: \U000105c0

        `GET /orders/{注文・番号}`

        Args:
            注文_番号: Undocumented.
            größe: How large it is \U0001fae8
            full: A letter of Unicode 16.0, \U000105c0
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            \U0001fae8
        """
        return self._client.call(
            _GET注文_番号,
            options,
            path={"注文・番号": 注文_番号},
            query={"größe\U000105c0": größe, "ＦＵＬＬ": full},
        )

    @property
    def with_raw_response(self) -> 注文品WithRawResponse:
        """The same, whose methods return whole responses."""
        return 注文品WithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> 注文品WithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return 注文品WithStreamingResponse(self._client)


class Async注文品(AsyncResource):
    """Operations on `注文_品`."""

    async def get注文_番号(
        self,
        注文_番号: str,
        *,
        größe: enums.SizeLike | Omit = omit,
        full: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Order:
        """Has a face of Unicode 15.0 \U0001fae8

        To be awaited; else like `注文_品.get注文_番号`.
        """
        return await self._client.call(
            _GET注文_番号,
            options,
            path={"注文・番号": 注文_番号},
            query={"größe\U000105c0": größe, "ＦＵＬＬ": full},
        )

    @property
    def with_raw_response(self) -> Async注文品WithRawResponse:
        """The same, whose methods return whole responses."""
        return Async注文品WithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> Async注文品WithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return Async注文品WithStreamingResponse(self._client)


class 注文品WithRawResponse(RawView):
    """`注文品`, whose methods return whole responses."""

    get注文_番号: Final = raw_response(注文品.get注文_番号)


class 注文品WithStreamingResponse(StreamedView):
    """`注文品`, whose methods open responses, to be read piece by piece."""

    get注文_番号: Final = streamed_response(注文品.get注文_番号)


class Async注文品WithRawResponse(RawView):
    """`Async注文品`, whose methods return whole responses."""

    get注文_番号: Final = async_raw_response(Async注文品.get注文_番号)


class Async注文品WithStreamingResponse(StreamedView):
    """`Async注文品`, whose methods open responses, to be read piece by piece."""

    get注文_番号: Final = async_streamed_response(Async注文品.get注文_番号)
