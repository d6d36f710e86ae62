from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import DEFAULT_QUERY, RESERVED_IN_QUERY
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
    import datetime as dt
    from collections.abc import Mapping
    from decimal import Decimal
    from typing import Any, Literal, Unpack
    from uuid import UUID

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncValues",
    "AsyncValuesWithRawResponse",
    "AsyncValuesWithStreamingResponse",
    "Values",
    "ValuesWithRawResponse",
    "ValuesWithStreamingResponse",
]

_REPLACE: Operation[models.Values] = Operation(
    "PUT",
    "/values",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Values)},
    errors={
        "406": XMLValue(
            lambda: models.Values,
            "application/xml",
            "#/components/schemas/Values",
        ),
    },
    query_styles={"filter": DEFAULT_QUERY.keeping(RESERVED_IN_QUERY)},
    dates=["day"],
)


class Values(SyncResource):
    """Operations on `values`."""

    def replace(
        self,
        *,
        filter: str | Omit = omit,
        flag: bool | Literal[""] | Omit = omit,
        moment: dt.datetime | str | Omit = omit,
        untyped: str | Omit = omit,
        counted: int | Omit = omit,
        unknown: Any | Omit = omit,
        nothing: None | Omit = omit,
        empty_or_long: str | Omit = omit,
        demanded: models.ValuesDemandedParam | models.ValuesDemanded | Omit = omit,
        mixed: Any | Omit = omit,
        day: dt.date | str | Omit = omit,
        clock: str | Omit = omit,
        pause: str | Omit = omit,
        key: UUID | str | Omit = omit,
        amount: Decimal | str | Omit = omit,
        data: str | bytes | Omit = omit,
        big: int | Omit = omit,
        where: str | Omit = omit,
        address: str | Omit = omit,
        mail: str | Omit = omit,
        secret: str | Omit = omit,
        color: str | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`

        Args:
            filter: Undocumented.
            flag: Undocumented.
            moment: Undocumented.
            untyped: Format: `email`.
            counted: Undocumented.
            unknown: Format: `color`.
            nothing: Undocumented.
            empty_or_long: Undocumented.
            demanded: Undocumented.
            mixed: Undocumented.
            day: Undocumented.
            clock: Format: `time`.
            pause: Format: `duration`.
            key: Undocumented.
            amount: Format: `decimal`.
            data: Format: `byte`.
            big: Undocumented.
            where: Format: `uri`.
            address: Format: `ipv6`.
            mail: Format: `email`.
            secret: Format: `password`.
            color: Format: `color`.
            labels: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The values.

        Raises:
            APIStatusError: As XML.
        """
        return self._client.call(
            _REPLACE,
            options,
            query={"filter": filter, "flag": flag},
            body={
                "moment": moment,
                "untyped": untyped,
                "counted": counted,
                "unknown": unknown,
                "nothing": nothing,
                "empty_or_long": empty_or_long,
                "demanded": demanded,
                "mixed": mixed,
                "day": day,
                "clock": clock,
                "pause": pause,
                "key": key,
                "amount": amount,
                "data": data,
                "big": big,
                "where": where,
                "address": address,
                "mail": mail,
                "secret": secret,
                "color": color,
                "labels": labels,
            },
        )

    @property
    def with_raw_response(self) -> ValuesWithRawResponse:
        """The same, whose methods return whole responses."""
        return ValuesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> ValuesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return ValuesWithStreamingResponse(self._client)


class AsyncValues(AsyncResource):
    """Operations on `values`."""

    async def replace(
        self,
        *,
        filter: str | Omit = omit,
        flag: bool | Literal[""] | Omit = omit,
        moment: dt.datetime | str | Omit = omit,
        untyped: str | Omit = omit,
        counted: int | Omit = omit,
        unknown: Any | Omit = omit,
        nothing: None | Omit = omit,
        empty_or_long: str | Omit = omit,
        demanded: models.ValuesDemandedParam | models.ValuesDemanded | Omit = omit,
        mixed: Any | Omit = omit,
        day: dt.date | str | Omit = omit,
        clock: str | Omit = omit,
        pause: str | Omit = omit,
        key: UUID | str | Omit = omit,
        amount: Decimal | str | Omit = omit,
        data: str | bytes | Omit = omit,
        big: int | Omit = omit,
        where: str | Omit = omit,
        address: str | Omit = omit,
        mail: str | Omit = omit,
        secret: str | Omit = omit,
        color: str | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Values:
        """`PUT /values`

        To be awaited; else like `values.replace`.
        """
        return await self._client.call(
            _REPLACE,
            options,
            query={"filter": filter, "flag": flag},
            body={
                "moment": moment,
                "untyped": untyped,
                "counted": counted,
                "unknown": unknown,
                "nothing": nothing,
                "empty_or_long": empty_or_long,
                "demanded": demanded,
                "mixed": mixed,
                "day": day,
                "clock": clock,
                "pause": pause,
                "key": key,
                "amount": amount,
                "data": data,
                "big": big,
                "where": where,
                "address": address,
                "mail": mail,
                "secret": secret,
                "color": color,
                "labels": labels,
            },
        )

    @property
    def with_raw_response(self) -> AsyncValuesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncValuesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncValuesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncValuesWithStreamingResponse(self._client)


class ValuesWithRawResponse(RawView):
    """`Values`, whose methods return whole responses."""

    replace: Final = raw_response(Values.replace)


class ValuesWithStreamingResponse(StreamedView):
    """`Values`, whose methods open responses, to be read piece by piece."""

    replace: Final = streamed_response(Values.replace)


class AsyncValuesWithRawResponse(RawView):
    """`AsyncValues`, whose methods return whole responses."""

    replace: Final = async_raw_response(AsyncValues.replace)


class AsyncValuesWithStreamingResponse(StreamedView):
    """`AsyncValues`, whose methods open responses, to be read piece by piece."""

    replace: Final = async_streamed_response(AsyncValues.replace)
