from __future__ import annotations

from typing import TYPE_CHECKING

from ... import models
from ..._runtime.operations import Operation, Value
from ..._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from ..._runtime.options import RequestOptions

__all__ = [
    "AsyncKeys",
    "Keys",
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
