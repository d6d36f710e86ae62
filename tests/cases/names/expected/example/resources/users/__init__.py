from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ... import models
from ..._runtime.operations import Bytes, DualOperation, Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource
from ..._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_resource,
    raw_response,
    streamed_resource,
    streamed_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.options import RequestOptions
    from .keys import AsyncKeys, Keys

__all__ = [
    "AsyncUsers",
    "AsyncUsersWithRawResponse",
    "AsyncUsersWithStreamingResponse",
    "Users",
    "UsersWithRawResponse",
    "UsersWithStreamingResponse",
]

_LIST: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/users",
    results={"200": Value(lambda: models.AnyResponse)},
)

_CREATE: Operation[models.AnyResponse] = Operation(
    "POST",
    "/v1/users",
    results={"200": Value(lambda: models.AnyResponse)},
)

_RETRIEVE: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/users/{user_id}",
    results={"200": Value(lambda: models.AnyResponse)},
)

_UPDATE: Operation[models.AnyResponse] = Operation(
    "PUT",
    "/v1/users/{user_id}",
    results={"200": Value(lambda: models.AnyResponse)},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/v1/users/{user_id}",
    results={"204": None},
)

_SUSPEND: Operation[None] = Operation(
    "POST",
    "/v1/users/{user_id}/suspend",
    results={"204": None},
)

_RETRIEVE_AVATAR: DualOperation[BinaryResponse, AsyncBinaryResponse] = DualOperation(
    "GET",
    "/v1/users/{user_id}/avatar",
    results={"200": Bytes("image/png")},
)


class Users(SyncResource):
    """Operations on `users`."""

    @cached_property
    def keys(self) -> Keys:
        """Operations on `users.keys`."""
        from .keys import Keys

        return Keys(self._client)

    def list(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/users`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_LIST, options)

    def create(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`POST /v1/users`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_CREATE, options)

    def retrieve(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_RETRIEVE, options, path={"user_id": user_id})

    def update(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`PUT /v1/users/{user_id}`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_UPDATE, options, path={"user_id": user_id})

    def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /v1/users/{user_id}`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_DELETE, options, path={"user_id": user_id})

    def suspend(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/users/{user_id}/suspend`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_SUSPEND, options, path={"user_id": user_id})

    def retrieve_avatar(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """`GET /v1/users/{user_id}/avatar`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A picture.
        """
        return self._client.open(_RETRIEVE_AVATAR, options, path={"user_id": user_id})

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same, whose methods return whole responses."""
        return UsersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> UsersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return UsersWithStreamingResponse(self._client)


class AsyncUsers(AsyncResource):
    """Operations on `users`."""

    @cached_property
    def keys(self) -> AsyncKeys:
        """Operations on `users.keys`."""
        from .keys import AsyncKeys

        return AsyncKeys(self._client)

    async def list(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/users`

        To be awaited; else like `users.list`.
        """
        return await self._client.call(_LIST, options)

    async def create(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`POST /v1/users`

        To be awaited; else like `users.create`.
        """
        return await self._client.call(_CREATE, options)

    async def retrieve(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`GET /v1/users/{user_id}`

        To be awaited; else like `users.retrieve`.
        """
        return await self._client.call(_RETRIEVE, options, path={"user_id": user_id})

    async def update(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> models.AnyResponse:
        """`PUT /v1/users/{user_id}`

        To be awaited; else like `users.update`.
        """
        return await self._client.call(_UPDATE, options, path={"user_id": user_id})

    async def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /v1/users/{user_id}`

        To be awaited; else like `users.delete`.
        """
        return await self._client.call(_DELETE, options, path={"user_id": user_id})

    async def suspend(self, user_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/users/{user_id}/suspend`

        To be awaited; else like `users.suspend`.
        """
        return await self._client.call(_SUSPEND, options, path={"user_id": user_id})

    async def retrieve_avatar(
        self,
        user_id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """`GET /v1/users/{user_id}/avatar`

        To be awaited; else like `users.retrieve_avatar`.
        """
        return await self._client.open(
            _RETRIEVE_AVATAR,
            options,
            path={"user_id": user_id},
        )

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncUsersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncUsersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncUsersWithStreamingResponse(self._client)


class UsersWithRawResponse(RawView):
    """`Users`, whose methods return whole responses."""

    keys: Final = raw_resource(Users.keys)
    list: Final = raw_response(Users.list)
    create: Final = raw_response(Users.create)
    retrieve: Final = raw_response(Users.retrieve)
    update: Final = raw_response(Users.update)
    delete: Final = raw_response(Users.delete)
    suspend: Final = raw_response(Users.suspend)
    retrieve_avatar: Final = raw_response(Users.retrieve_avatar)


class UsersWithStreamingResponse(StreamedView):
    """`Users`, whose methods open responses, to be read piece by piece."""

    keys: Final = streamed_resource(Users.keys)
    list: Final = streamed_response(Users.list)
    create: Final = streamed_response(Users.create)
    retrieve: Final = streamed_response(Users.retrieve)
    update: Final = streamed_response(Users.update)
    delete: Final = streamed_response(Users.delete)
    suspend: Final = streamed_response(Users.suspend)
    retrieve_avatar: Final = streamed_response(Users.retrieve_avatar)


class AsyncUsersWithRawResponse(RawView):
    """`AsyncUsers`, whose methods return whole responses."""

    keys: Final = raw_resource(AsyncUsers.keys)
    list: Final = async_raw_response(AsyncUsers.list)
    create: Final = async_raw_response(AsyncUsers.create)
    retrieve: Final = async_raw_response(AsyncUsers.retrieve)
    update: Final = async_raw_response(AsyncUsers.update)
    delete: Final = async_raw_response(AsyncUsers.delete)
    suspend: Final = async_raw_response(AsyncUsers.suspend)
    retrieve_avatar: Final = async_raw_response(AsyncUsers.retrieve_avatar)


class AsyncUsersWithStreamingResponse(StreamedView):
    """`AsyncUsers`, whose methods open responses, to be read piece by piece."""

    keys: Final = streamed_resource(AsyncUsers.keys)
    list: Final = async_streamed_response(AsyncUsers.list)
    create: Final = async_streamed_response(AsyncUsers.create)
    retrieve: Final = async_streamed_response(AsyncUsers.retrieve)
    update: Final = async_streamed_response(AsyncUsers.update)
    delete: Final = async_streamed_response(AsyncUsers.delete)
    suspend: Final = async_streamed_response(AsyncUsers.suspend)
    retrieve_avatar: Final = async_streamed_response(AsyncUsers.retrieve_avatar)
