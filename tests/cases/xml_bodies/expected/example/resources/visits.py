from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .. import models
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
from .._runtime.xml.values import XMLValue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncVisits",
    "AsyncVisitsWithRawResponse",
    "AsyncVisitsWithStreamingResponse",
    "Visits",
    "VisitsWithRawResponse",
    "VisitsWithStreamingResponse",
]

_CREATE: Operation[int] = Operation(
    "POST",
    "/visits",
    body=Body(
        "application/xml",
        xml="#/paths/~1visits/post/requestBody/content/application~1xml/schema",
    ),
    results={
        "200": XMLValue(
            lambda: int,
            "application/xml",
            "#/paths/~1visits/post/responses/200/content/application~1xml/schema",
        ),
    },
)

_CREATE_TREATMENT: Operation[models.Treatment] = Operation(
    "POST",
    "/treatments",
    body=Body(
        "application/vnd.pets+xml",
        xml="#/paths/~1treatments/post/requestBody/content/application~1vnd.pets+xml/schema",
    ),
    results={
        "200": XMLValue(
            lambda: models.Treatment,
            "application/vnd.pets+xml",
            "#/components/schemas/Treatment",
        ),
    },
)


class Visits(SyncResource):
    """Operations on `visits`."""

    def create(
        self,
        *,
        body: Sequence[models.VisitParam],
        **options: Unpack[RequestOptions],
    ) -> int:
        """`POST /visits`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            How many there are.
        """
        return self._client.call(_CREATE, options, body=body)

    @overload
    def create_treatment(
        self,
        *,
        kind: Literal["Vaccination"],
        against: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> models.Treatment: ...

    @overload
    def create_treatment(
        self,
        *,
        kind: Literal["Surgery"],
        minutes: float,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Treatment: ...

    def create_treatment(
        self,
        *,
        kind: Literal["Vaccination", "Surgery"],
        against: SequenceNotStr[str] | Omit = omit,
        minutes: float | Omit = omit,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Treatment:
        """`POST /treatments`

        Args:
            kind: Undocumented.
            against: Undocumented.
            minutes: Undocumented.
            reason: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The treatment.
        """
        return self._client.call(
            _CREATE_TREATMENT,
            options,
            body={
                "kind": kind,
                "against": against,
                "minutes": minutes,
                "reason": reason,
            },
        )

    @property
    def with_raw_response(self) -> VisitsWithRawResponse:
        """The same, whose methods return whole responses."""
        return VisitsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> VisitsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return VisitsWithStreamingResponse(self._client)


class AsyncVisits(AsyncResource):
    """Operations on `visits`."""

    async def create(
        self,
        *,
        body: Sequence[models.VisitParam],
        **options: Unpack[RequestOptions],
    ) -> int:
        """`POST /visits`

        To be awaited; else like `visits.create`.
        """
        return await self._client.call(_CREATE, options, body=body)

    @overload
    async def create_treatment(
        self,
        *,
        kind: Literal["Vaccination"],
        against: SequenceNotStr[str],
        **options: Unpack[RequestOptions],
    ) -> models.Treatment: ...

    @overload
    async def create_treatment(
        self,
        *,
        kind: Literal["Surgery"],
        minutes: float,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Treatment: ...

    async def create_treatment(
        self,
        *,
        kind: Literal["Vaccination", "Surgery"],
        against: SequenceNotStr[str] | Omit = omit,
        minutes: float | Omit = omit,
        reason: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Treatment:
        """`POST /treatments`

        To be awaited; else like `visits.create_treatment`.
        """
        return await self._client.call(
            _CREATE_TREATMENT,
            options,
            body={
                "kind": kind,
                "against": against,
                "minutes": minutes,
                "reason": reason,
            },
        )

    @property
    def with_raw_response(self) -> AsyncVisitsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncVisitsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncVisitsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncVisitsWithStreamingResponse(self._client)


class VisitsWithRawResponse(RawView):
    """`Visits`, whose methods return whole responses."""

    create: Final = raw_response(Visits.create)
    create_treatment: Final = raw_response(Visits.create_treatment)


class VisitsWithStreamingResponse(StreamedView):
    """`Visits`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Visits.create)
    create_treatment: Final = streamed_response(Visits.create_treatment)


class AsyncVisitsWithRawResponse(RawView):
    """`AsyncVisits`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncVisits.create)
    create_treatment: Final = async_raw_response(AsyncVisits.create_treatment)


class AsyncVisitsWithStreamingResponse(StreamedView):
    """`AsyncVisits`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncVisits.create)
    create_treatment: Final = async_streamed_response(AsyncVisits.create_treatment)
