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
from .._runtime.xml.values import XMLValue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Unpack

    from .. import enums
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

_LIST: Operation[models.PetListResponse] = Operation(
    "GET",
    "/pets",
    results={
        "200": XMLValue(
            lambda: models.PetListResponse,
            "application/xml",
            "#/paths/~1pets/get/responses/200/content/application~1xml/schema",
        ),
    },
)

_CREATE: Operation[models.Pet] = Operation(
    "POST",
    "/pets",
    body=Body("application/xml", xml="#/components/schemas/Pet"),
    results={
        "201": XMLValue(
            lambda: models.Pet,
            "application/xml",
            "#/components/schemas/Pet",
        ),
    },
    errors={
        "4XX": XMLValue(
            lambda: models.Problem,
            "application/problem+xml",
            "#/components/schemas/Problem",
        ),
    },
    dates=["born"],
)

_UPDATE: Operation[models.Pet] = Operation(
    "PUT",
    "/pets/{id}",
    body=[
        Body("application/json"),
        Body("application/xml", xml="#/components/schemas/Pet"),
    ],
    results={"200": Value(lambda: models.Pet)},
    dates=["born"],
)


class Pets(SyncResource):
    """Operations on `pets`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.PetListResponse:
        """`GET /pets`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The pets.
        """
        return self._client.call(_LIST, options)

    def create(
        self,
        *,
        name: str,
        photos: SequenceNotStr[str],
        id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        Args:
            name: Undocumented.
            photos: Each in an element of its own, none around them.
            id: Undocumented.
            born: Undocumented.
            seen: Undocumented.
            weight: Undocumented.
            vaccinated: Undocumented.
            status: Undocumented.
            nickname: Undocumented.
            tags: Undocumented.
            category: Undocumented.
            parents: Undocumented.
            box: Width, height, and what else is said of it.
            home: Minimum number of items: 2.
            sizes: Undocumented.
            anything: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The pet.

        Raises:
            APIStatusError: What is wrong.
        """
        return self._client.call(
            _CREATE,
            options,
            body={
                "name": name,
                "photos": photos,
                "id": id,
                "born": born,
                "seen": seen,
                "weight": weight,
                "vaccinated": vaccinated,
                "status": status,
                "nickname": nickname,
                "tags": tags,
                "category": category,
                "parents": parents,
                "box": box,
                "home": home,
                "sizes": sizes,
                "anything": anything,
            },
        )

    @overload
    def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    @overload
    def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        content_type: Literal["application/xml"],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        content_type: Literal["application/json", "application/xml"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """The body may be JSON or XML.

        `PUT /pets/{id}`

        Args:
            id: Undocumented.
            name: Undocumented.
            photos: Each in an element of its own, none around them.
            body_id: Undocumented.
            born: Undocumented.
            seen: Undocumented.
            weight: Undocumented.
            vaccinated: Undocumented.
            status: Undocumented.
            nickname: Undocumented.
            tags: Undocumented.
            category: Undocumented.
            parents: Undocumented.
            box: Width, height, and what else is said of it.
            home: Minimum number of items: 2.
            sizes: Undocumented.
            anything: Undocumented.
            content_type: The media type of the body. By default `application/json`.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The pet.
        """
        return self._client.call(
            _UPDATE,
            options,
            content_type=content_type,
            path={"id": id},
            body={
                "name": name,
                "photos": photos,
                "id": body_id,
                "born": born,
                "seen": seen,
                "weight": weight,
                "vaccinated": vaccinated,
                "status": status,
                "nickname": nickname,
                "tags": tags,
                "category": category,
                "parents": parents,
                "box": box,
                "home": home,
                "sizes": sizes,
                "anything": anything,
            },
        )

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

    async def list(self, **options: Unpack[RequestOptions]) -> models.PetListResponse:
        """`GET /pets`

        To be awaited; else like `pets.list`.
        """
        return await self._client.call(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        photos: SequenceNotStr[str],
        id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """`POST /pets`

        To be awaited; else like `pets.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={
                "name": name,
                "photos": photos,
                "id": id,
                "born": born,
                "seen": seen,
                "weight": weight,
                "vaccinated": vaccinated,
                "status": status,
                "nickname": nickname,
                "tags": tags,
                "category": category,
                "parents": parents,
                "box": box,
                "home": home,
                "sizes": sizes,
                "anything": anything,
            },
        )

    @overload
    async def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        content_type: Literal["application/json"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    @overload
    async def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        content_type: Literal["application/xml"],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet: ...

    async def update(
        self,
        id: int,
        *,
        name: str,
        photos: SequenceNotStr[str],
        body_id: int | Omit = omit,
        born: dt.date | str | Omit = omit,
        seen: dt.datetime | str | Omit = omit,
        weight: float | Omit = omit,
        vaccinated: bool | Omit = omit,
        status: enums.PetStatusLike | Omit = omit,
        nickname: str | None | Omit = omit,
        tags: Sequence[models.TagParam | models.Tag] | Omit = omit,
        category: models.CategoryParam | models.Category | Omit = omit,
        parents: Sequence[models.PetParam | models.Pet] | Omit = omit,
        box: SequenceNotStr[int | float | str] | Omit = omit,
        home: tuple[str, models.CategoryParam | models.Category] | Omit = omit,
        sizes: Mapping[str, int] | Omit = omit,
        anything: Any | Omit = omit,
        content_type: Literal["application/json", "application/xml"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Pet:
        """The body may be JSON or XML.

        To be awaited; else like `pets.update`.
        """
        return await self._client.call(
            _UPDATE,
            options,
            content_type=content_type,
            path={"id": id},
            body={
                "name": name,
                "photos": photos,
                "id": body_id,
                "born": born,
                "seen": seen,
                "weight": weight,
                "vaccinated": vaccinated,
                "status": status,
                "nickname": nickname,
                "tags": tags,
                "category": category,
                "parents": parents,
                "box": box,
                "home": home,
                "sizes": sizes,
                "anything": anything,
            },
        )

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

    list: Final = raw_response(Pets.list)
    create: Final = raw_response(Pets.create)
    update: Final = raw_response(Pets.update)


class PetsWithStreamingResponse(StreamedView):
    """`Pets`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Pets.list)
    create: Final = streamed_response(Pets.create)
    update: Final = streamed_response(Pets.update)


class AsyncPetsWithRawResponse(RawView):
    """`AsyncPets`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncPets.list)
    create: Final = async_raw_response(AsyncPets.create)
    update: Final = async_raw_response(AsyncPets.update)


class AsyncPetsWithStreamingResponse(StreamedView):
    """`AsyncPets`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncPets.list)
    create: Final = async_streamed_response(AsyncPets.create)
    update: Final = async_streamed_response(AsyncPets.update)
