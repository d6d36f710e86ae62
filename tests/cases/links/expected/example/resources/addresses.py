# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.deprecation import deprecated
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
    from uuid import UUID

    from .. import enums
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "Addresses",
    "AddressesWithRawResponse",
    "AddressesWithStreamingResponse",
    "AsyncAddresses",
    "AsyncAddressesWithRawResponse",
    "AsyncAddressesWithStreamingResponse",
]

_GET: Operation[models.AddressGetResponse] = Operation(
    "GET",
    "/users/{userId}/address",
    results={"200": Value(lambda: models.AddressGetResponse)},
)


class Addresses(SyncResource):
    """Operations on `addresses`."""

    @deprecated("addresses.get is deprecated")
    def get(
        self,
        user_id: UUID | str,
        *,
        kind: enums.AddressKindLike | Omit = omit,
        result: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AddressGetResponse:
        """`GET /users/{userId}/address`

        Deprecated.

        Args:
            user_id: Undocumented.
            kind: Undocumented.
            result: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The address.
        """
        return self._client.call(
            _GET,
            options,
            path={"userId": user_id},
            query={"kind": kind, "result": result},
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

    @deprecated("addresses.get is deprecated")
    async def get(
        self,
        user_id: UUID | str,
        *,
        kind: enums.AddressKindLike | Omit = omit,
        result: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AddressGetResponse:
        """`GET /users/{userId}/address`

        To be awaited; else like `addresses.get`.
        """
        return await self._client.call(
            _GET,
            options,
            path={"userId": user_id},
            query={"kind": kind, "result": result},
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

    get: Final = raw_response(Addresses.get)


class AddressesWithStreamingResponse(StreamedView):
    """`Addresses`, whose methods open responses, to be read piece by piece."""

    get: Final = streamed_response(Addresses.get)


class AsyncAddressesWithRawResponse(RawView):
    """`AsyncAddresses`, whose methods return whole responses."""

    get: Final = async_raw_response(AsyncAddresses.get)


class AsyncAddressesWithStreamingResponse(StreamedView):
    """`AsyncAddresses`, whose methods open responses, to be read piece by piece."""

    get: Final = async_streamed_response(AsyncAddresses.get)
