from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack
    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncPets",
    "Pets",
]

_CREATE: Operation[models.Pet] = Operation(
    "POST",
    "/pets",
    body=Body("application/json"),
    results={"200": Value(lambda: models.Pet)},
)

_LIST_SHAPES: Operation[models.PetListShapesResponse] = Operation(
    "GET",
    "/shapes",
    results={"200": Value(lambda: models.PetListShapesResponse)},
)


class Pets(SyncResource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        body: models.PetParam | models.Pet,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The pet.
        """
        return self._client.call(_CREATE, options, body=body)

    def list_shapes(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetListShapesResponse:
        """`GET /shapes`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            All shapes.
        """
        return self._client.call(_LIST_SHAPES, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        body: models.PetParam | models.Pet,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        To be awaited; else like `pets.create`.
        """
        return await self._client.call(_CREATE, options, body=body)

    async def list_shapes(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetListShapesResponse:
        """`GET /shapes`

        To be awaited; else like `pets.list_shapes`.
        """
        return await self._client.call(_LIST_SHAPES, options)
