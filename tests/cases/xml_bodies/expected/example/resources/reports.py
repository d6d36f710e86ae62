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
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .. import models
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncReports",
    "AsyncReportsWithRawResponse",
    "AsyncReportsWithStreamingResponse",
    "Reports",
    "ReportsWithRawResponse",
    "ReportsWithStreamingResponse",
]

_CREATE: Operation[None] = Operation(
    "POST",
    "/reports",
    body=Body(
        "multipart/form-data",
        parts={"note": "application/xml"},
        headers={"pet": {"X-Kind": "pet"}},
        bodies={
            "pet": Body("application/xml", xml="#/components/schemas/Pet"),
            "visits": Body("text/xml", xml="#/components/schemas/Visit"),
            "extra": Body(
                "application/xml",
                xml="#/paths/~1reports/post/requestBody/content/multipart~1form-data/schema/properties/extra",
            ),
        },
    ),
    results={"204": None},
    dates=["born"],
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/reports",
    body=Body(
        "multipart/mixed",
        bodies={
            "0": Body(
                "application/xml",
                xml="#/paths/~1reports/put/requestBody/content/multipart~1mixed/schema/prefixItems/0",
            ),
            "1": Body("application/xml", xml="#/components/schemas/Pet"),
        },
        is_list=True,
    ),
    results={"204": None},
    dates=["born"],
)


class Reports(SyncResource):
    """Operations on `reports`."""

    def create(
        self,
        *,
        pet: models.PetParam | models.Pet,
        visits: Sequence[models.VisitParam] | Omit = omit,
        extra: Mapping[str, int] | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /reports`

        Args:
            pet: Undocumented.
            visits: Undocumented.
            extra: Undocumented.
            note: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _CREATE,
            options,
            body={"pet": pet, "visits": visits, "extra": extra, "note": note},
        )

    def replace(
        self,
        *,
        body: tuple[models.ReportReplaceBodyItemParam, models.PetParam | models.Pet],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /reports`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_REPLACE, options, body=body)

    @property
    def with_raw_response(self) -> ReportsWithRawResponse:
        """The same, whose methods return whole responses."""
        return ReportsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ReportsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ReportsWithStreamingResponse(self._client)


class AsyncReports(AsyncResource):
    """Operations on `reports`."""

    async def create(
        self,
        *,
        pet: models.PetParam | models.Pet,
        visits: Sequence[models.VisitParam] | Omit = omit,
        extra: Mapping[str, int] | Omit = omit,
        note: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /reports`

        To be awaited; else like `reports.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"pet": pet, "visits": visits, "extra": extra, "note": note},
        )

    async def replace(
        self,
        *,
        body: tuple[models.ReportReplaceBodyItemParam, models.PetParam | models.Pet],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /reports`

        To be awaited; else like `reports.replace`.
        """
        return await self._client.call(_REPLACE, options, body=body)

    @property
    def with_raw_response(self) -> AsyncReportsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncReportsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncReportsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncReportsWithStreamingResponse(self._client)


class ReportsWithRawResponse(RawView):
    """`Reports`, whose methods return whole responses."""

    create: Final = raw_response(Reports.create)
    replace: Final = raw_response(Reports.replace)


class ReportsWithStreamingResponse(StreamedView):
    """`Reports`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Reports.create)
    replace: Final = streamed_response(Reports.replace)


class AsyncReportsWithRawResponse(RawView):
    """`AsyncReports`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncReports.create)
    replace: Final = async_raw_response(AsyncReports.replace)


class AsyncReportsWithStreamingResponse(StreamedView):
    """`AsyncReports`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncReports.create)
    replace: Final = async_streamed_response(AsyncReports.replace)
