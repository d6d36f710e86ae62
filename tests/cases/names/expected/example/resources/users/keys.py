from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ... import models
from ..._runtime.operations import Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

__all__ = [
    "AsyncKeys",
    "AsyncKeysWithRawResponse",
    "AsyncKeysWithStreamingResponse",
    "Keys",
    "KeysWithRawResponse",
    "KeysWithStreamingResponse",
]

_LIST: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/users/{user_id}/keys",
    results={"200": Value(lambda: models.AnyResponse)},
)

_CREATE: Operation[models.AnyResponse] = Operation(
    "POST",
    "/v1/users/{user_id}/keys",
    results={"200": Value(lambda: models.AnyResponse)},
)

_RETRIEVE: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/users/{user_id}/keys/{key_id}",
    results={"200": Value(lambda: models.AnyResponse)},
)


class Keys(SyncResource):
    """Operations on `users.keys`."""

    def list(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}/keys`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_LIST, options, path={"user_id": user_id})

    def create(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`POST /v1/users/{user_id}/keys`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_CREATE, options, path={"user_id": user_id})

    def retrieve(
        self,
        user_id: str,
        key_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}/keys/{key_id}`

        Args:
            user_id: Undocumented.
            key_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(
            _RETRIEVE,
            options,
            path={"user_id": user_id, "key_id": key_id},
        )

    @property
    def with_raw_response(self) -> KeysWithRawResponse:
        """The same, whose methods return whole responses."""
        return KeysWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> KeysWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return KeysWithStreamingResponse(self._client)


class AsyncKeys(AsyncResource):
    """Operations on `users.keys`."""

    async def list(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}/keys`

        To be awaited; else like `users.keys.list`.
        """
        return await self._client.call(_LIST, options, path={"user_id": user_id})

    async def create(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`POST /v1/users/{user_id}/keys`

        To be awaited; else like `users.keys.create`.
        """
        return await self._client.call(_CREATE, options, path={"user_id": user_id})

    async def retrieve(
        self,
        user_id: str,
        key_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}/keys/{key_id}`

        To be awaited; else like `users.keys.retrieve`.
        """
        return await self._client.call(
            _RETRIEVE,
            options,
            path={"user_id": user_id, "key_id": key_id},
        )

    @property
    def with_raw_response(self) -> AsyncKeysWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncKeysWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncKeysWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncKeysWithStreamingResponse(self._client)


class KeysWithRawResponse(RawView):
    """`Keys`, whose methods return whole responses."""

    list: Final = raw_response(Keys.list)
    create: Final = raw_response(Keys.create)
    retrieve: Final = raw_response(Keys.retrieve)


class KeysWithStreamingResponse(StreamedView):
    """`Keys`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Keys.list)
    create: Final = streamed_response(Keys.create)
    retrieve: Final = streamed_response(Keys.retrieve)


class AsyncKeysWithRawResponse(RawView):
    """`AsyncKeys`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncKeys.list)
    create: Final = async_raw_response(AsyncKeys.create)
    retrieve: Final = async_raw_response(AsyncKeys.retrieve)


class AsyncKeysWithStreamingResponse(StreamedView):
    """`AsyncKeys`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncKeys.list)
    create: Final = async_streamed_response(AsyncKeys.create)
    retrieve: Final = async_streamed_response(AsyncKeys.retrieve)
