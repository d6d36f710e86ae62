from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ... import models
from ..._runtime.operations import Bytes, Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions
    from .keys import AsyncKeys, Keys

__all__ = [
    "AsyncUsers",
    "Users",
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

_RETRIEVE_AVATAR: Operation[bytes] = Operation(
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

    def retrieve_avatar(self, user_id: str, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /v1/users/{user_id}/avatar`

        Args:
            user_id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A picture.
        """
        return self._client.call(_RETRIEVE_AVATAR, options, path={"user_id": user_id})


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
    ) -> bytes:
        """`GET /v1/users/{user_id}/avatar`

        To be awaited; else like `users.retrieve_avatar`.
        """
        return await self._client.call(
            _RETRIEVE_AVATAR,
            options,
            path={"user_id": user_id},
        )
