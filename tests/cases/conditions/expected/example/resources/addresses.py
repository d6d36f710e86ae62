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
    from collections.abc import Mapping
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Addresses",
    "AddressesWithRawResponse",
    "AddressesWithStreamingResponse",
    "AsyncAddresses",
    "AsyncAddressesWithRawResponse",
    "AsyncAddressesWithStreamingResponse",
]

_SET: Operation[models.Address] = Operation(
    "PUT",
    "/addresses",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Address)},
)


class Addresses(SyncResource):
    """Operations on `addresses`."""

    def set(
        self,
        *,
        country: str,
        fixed: Literal["yes"] | Omit = omit,
        short: str | Omit = omit,
        mro: str | Omit = omit,
        register: bool | Omit = omit,
        lines: SequenceNotStr[str] | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        street: str | Omit = omit,
        number: int | Omit = omit,
        po_box: str | Omit = omit,
        state: str | Omit = omit,
        province: str | Omit = omit,
        branch: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Address:
        """`PUT /addresses`

        Args:
            country: Undocumented.
            fixed: Undocumented.
            short: Maximum length: 3.
            mro: Undocumented.
            register: Undocumented.
            lines: At least an item has to meet further conditions (`contains`). At
                most 2 items may meet further conditions (`contains`).
            labels: The names of members have to meet further conditions
                (`propertyNames`).
            street: Undocumented.
            number: Undocumented.
            po_box: Undocumented.
            state: A state of the country.
            province: Undocumented.
            branch: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The address.
        """
        return self._client.call(
            _SET,
            options,
            body={
                "country": country,
                "fixed": fixed,
                "short": short,
                "mro": mro,
                "register": register,
                "lines": lines,
                "labels": labels,
                "street": street,
                "number": number,
                "po_box": po_box,
                "state": state,
                "province": province,
                "branch": branch,
            },
        )

    @property
    def with_raw_response(self) -> AddressesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AddressesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AddressesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AddressesWithStreamingResponse(self._client)


class AsyncAddresses(AsyncResource):
    """Operations on `addresses`."""

    async def set(
        self,
        *,
        country: str,
        fixed: Literal["yes"] | Omit = omit,
        short: str | Omit = omit,
        mro: str | Omit = omit,
        register: bool | Omit = omit,
        lines: SequenceNotStr[str] | Omit = omit,
        labels: Mapping[str, str] | Omit = omit,
        street: str | Omit = omit,
        number: int | Omit = omit,
        po_box: str | Omit = omit,
        state: str | Omit = omit,
        province: str | Omit = omit,
        branch: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Address:
        """`PUT /addresses`

        To be awaited; else like `addresses.set`.
        """
        return await self._client.call(
            _SET,
            options,
            body={
                "country": country,
                "fixed": fixed,
                "short": short,
                "mro": mro,
                "register": register,
                "lines": lines,
                "labels": labels,
                "street": street,
                "number": number,
                "po_box": po_box,
                "state": state,
                "province": province,
                "branch": branch,
            },
        )

    @property
    def with_raw_response(self) -> AsyncAddressesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncAddressesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncAddressesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncAddressesWithStreamingResponse(self._client)


class AddressesWithRawResponse(RawView):
    """`Addresses`, whose methods return whole responses."""

    set: Final = raw_response(Addresses.set)


class AddressesWithStreamingResponse(StreamedView):
    """`Addresses`, whose methods open responses, to be read piece by piece."""

    set: Final = streamed_response(Addresses.set)


class AsyncAddressesWithRawResponse(RawView):
    """`AsyncAddresses`, whose methods return whole responses."""

    set: Final = async_raw_response(AsyncAddresses.set)


class AsyncAddressesWithStreamingResponse(StreamedView):
    """`AsyncAddresses`, whose methods open responses, to be read piece by piece."""

    set: Final = async_streamed_response(AsyncAddresses.set)
