from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

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
    from typing import Literal, Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
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

_LIST_PAGES: Operation[models.PetListPagesResponse] = Operation(
    "GET",
    "/pages",
    results={"200": Value(lambda: models.PetListPagesResponse)},
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

    def list_pages(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetListPagesResponse:
        """`GET /pages`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Links, of which any may be there.
        """
        return self._client.call(_LIST_PAGES, options)

    @property
    def with_raw_response(self) -> PetsWithRawResponse:
        """The same, whose methods return whole responses."""
        return PetsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> PetsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return PetsWithStreamingResponse(self._client)


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

    async def list_pages(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.PetListPagesResponse:
        """`GET /pages`

        To be awaited; else like `pets.list_pages`.
        """
        return await self._client.call(_LIST_PAGES, options)

    @property
    def with_raw_response(self) -> AsyncPetsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncPetsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncPetsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncPetsWithStreamingResponse(self._client)


class PetsWithRawResponse(RawView):
    """`Pets`, whose methods return whole responses."""

    create: Final = raw_response(Pets.create)
    list_shapes: Final = raw_response(Pets.list_shapes)
    list_pages: Final = raw_response(Pets.list_pages)


class PetsWithStreamingResponse(StreamedView):
    """`Pets`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Pets.create)
    list_shapes: Final = streamed_response(Pets.list_shapes)
    list_pages: Final = streamed_response(Pets.list_pages)


class AsyncPetsWithRawResponse(RawView):
    """`AsyncPets`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncPets.create)
    list_shapes: Final = async_raw_response(AsyncPets.list_shapes)
    list_pages: Final = async_raw_response(AsyncPets.list_pages)


class AsyncPetsWithStreamingResponse(StreamedView):
    """`AsyncPets`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncPets.create)
    list_shapes: Final = async_streamed_response(AsyncPets.list_shapes)
    list_pages: Final = async_streamed_response(AsyncPets.list_pages)
