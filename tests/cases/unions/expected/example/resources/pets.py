from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

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

    @overload
    def create(
        self,
        *,
        kind: Literal["cat"],
        lives: int | Omit = omit,
        toy: str | models.ToyParam | models.Toy | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["dog", "puppy"],
        tricks: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    def create(
        self,
        *,
        kind: Literal["cat"] | Literal["dog", "puppy"],
        lives: int | Omit = omit,
        toy: str | models.ToyParam | models.Toy | Omit = omit,
        tricks: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        Args:
            kind: Undocumented.
            lives: Undocumented.
            toy: Undocumented.
            tricks: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The pet.
        """
        return self._client.call(
            _CREATE,
            options,
            body={"kind": kind, "lives": lives, "toy": toy, "tricks": tricks},
        )

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

    @overload
    async def create(
        self,
        *,
        kind: Literal["cat"],
        lives: int | Omit = omit,
        toy: str | models.ToyParam | models.Toy | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["dog", "puppy"],
        tricks: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    async def create(
        self,
        *,
        kind: Literal["cat"] | Literal["dog", "puppy"],
        lives: int | Omit = omit,
        toy: str | models.ToyParam | models.Toy | Omit = omit,
        tricks: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        To be awaited; else like `pets.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"kind": kind, "lives": lives, "toy": toy, "tricks": tricks},
        )

    async def list_shapes(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetListShapesResponse:
        """`GET /shapes`

        To be awaited; else like `pets.list_shapes`.
        """
        return await self._client.call(_LIST_SHAPES, options)
