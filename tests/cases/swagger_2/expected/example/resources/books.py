from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Bytes, DualOperation, Headers, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import FORM, PIPE, SPACE, TAB
from .._runtime.views import (
    RawView,
    StreamedView,
    async_raw_response,
    async_streamed_response,
    raw_response,
    streamed_response,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Unpack

    from .. import enums
    from .._runtime.downloads import AsyncBinaryResponse, BinaryResponse
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
]

_TOTAL_HEADERS: Final = Headers(lambda: models.TotalHeaders)

_LIST: Operation[models.BookListResponse] = Operation(
    "GET",
    "/books",
    results={"200": Value(lambda: models.BookListResponse)},
    security=[["key"]],
    query_styles={"genres": PIPE, "authors": TAB, "languages": FORM},
)

_ADD: Operation[models.Book] = Operation(
    "POST",
    "/books",
    body=Body("application/json"),
    results={"201": Value(lambda: models.Book)},
    errors={"404": Value(lambda: models.Problem)},
    security=[["key"]],
)

_GET_COVER: DualOperation[BinaryResponse, AsyncBinaryResponse] = DualOperation(
    "GET",
    "/books/{id}/cover",
    results={"200": Bytes("image/png")},
    security=[["key"]],
)

_SET_COVER: Operation[None] = Operation(
    "PUT",
    "/books/{id}/cover",
    body=Body("multipart/form-data", styles={"credits": FORM}),
    results={"204": None},
    security=[["key"]],
)

_SEARCH: Operation[models.BookSearchResponse] = Operation(
    "POST",
    "/search",
    body=Body(
        "application/x-www-form-urlencoded",
        styles={"in": SPACE, "authors": TAB},
    ),
    results={"200": Value(lambda: models.BookSearchResponse)},
    security=[["key"]],
)


class Books(SyncResource):
    """Operations on `books`."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        genres: SequenceNotStr[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        authors: SequenceNotStr[str] | Omit = omit,
        languages: Sequence[enums.BookLanguageLike] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.BookListResponse:
        """List books.

        `GET /books`

        Args:
            limit: How many to return. Maximum: 100.
            genres: Undocumented.
            ids: Undocumented.
            authors: Undocumented.
            languages: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The books.
        """
        return self._client.call(
            _LIST,
            options,
            query={
                "limit": limit,
                "genres": genres,
                "ids": ids,
                "authors": authors,
                "languages": languages,
            },
        )

    def add(
        self,
        *,
        kind: Literal["Book"] = "Book",
        title: str,
        subtitle: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Book:
        """`POST /books`

        Args:
            kind: Undocumented.
            title: Undocumented.
            subtitle: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The book as it was added.

        Raises:
            NotFoundError: There is no such thing.
        """
        return self._client.call(
            _ADD,
            options,
            body={"kind": kind, "title": title, "subtitle": subtitle},
        )

    def get_cover(self, id: str, **options: Unpack[RequestOptions]) -> BinaryResponse:
        """`GET /books/{id}/cover`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The picture.

        Raises:
            NotFoundError: There is no such thing.
        """
        return self._client.open(_GET_COVER, options, path={"id": id})

    def set_cover(
        self,
        id: str,
        *,
        picture: FileTypes,
        credits: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /books/{id}/cover`

        Args:
            id: Undocumented.
            picture: The picture.
            credits: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _SET_COVER,
            options,
            path={"id": id},
            body={"picture": picture, "credits": credits},
        )

    def search(
        self,
        *,
        text: str,
        in_: SequenceNotStr[str] | Omit = omit,
        authors: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.BookSearchResponse:
        """`POST /search`

        Args:
            text: Undocumented.
            in_: Undocumented.
            authors: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            What was found.
        """
        return self._client.call(
            _SEARCH,
            options,
            body={"text": text, "in": in_, "authors": authors},
        )

    @property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same, whose methods return whole responses."""
        return BooksWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return BooksWithStreamingResponse(self._client)


class AsyncBooks(AsyncResource):
    """Operations on `books`."""

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        genres: SequenceNotStr[str] | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        authors: SequenceNotStr[str] | Omit = omit,
        languages: Sequence[enums.BookLanguageLike] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.BookListResponse:
        """List books.

        To be awaited; else like `books.list`.
        """
        return await self._client.call(
            _LIST,
            options,
            query={
                "limit": limit,
                "genres": genres,
                "ids": ids,
                "authors": authors,
                "languages": languages,
            },
        )

    async def add(
        self,
        *,
        kind: Literal["Book"] = "Book",
        title: str,
        subtitle: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Book:
        """`POST /books`

        To be awaited; else like `books.add`.
        """
        return await self._client.call(
            _ADD,
            options,
            body={"kind": kind, "title": title, "subtitle": subtitle},
        )

    async def get_cover(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncBinaryResponse:
        """`GET /books/{id}/cover`

        To be awaited; else like `books.get_cover`.
        """
        return await self._client.open(_GET_COVER, options, path={"id": id})

    async def set_cover(
        self,
        id: str,
        *,
        picture: FileTypes,
        credits: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /books/{id}/cover`

        To be awaited; else like `books.set_cover`.
        """
        return await self._client.call(
            _SET_COVER,
            options,
            path={"id": id},
            body={"picture": picture, "credits": credits},
        )

    async def search(
        self,
        *,
        text: str,
        in_: SequenceNotStr[str] | Omit = omit,
        authors: SequenceNotStr[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.BookSearchResponse:
        """`POST /search`

        To be awaited; else like `books.search`.
        """
        return await self._client.call(
            _SEARCH,
            options,
            body={"text": text, "in": in_, "authors": authors},
        )

    @property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncBooksWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncBooksWithStreamingResponse(self._client)


class BooksWithRawResponse(RawView):
    """`Books`, whose methods return whole responses."""

    list: Final = raw_response(Books.list, _TOTAL_HEADERS)
    add: Final = raw_response(Books.add)
    get_cover: Final = raw_response(Books.get_cover)
    set_cover: Final = raw_response(Books.set_cover)
    search: Final = raw_response(Books.search)


class BooksWithStreamingResponse(StreamedView):
    """`Books`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Books.list, _TOTAL_HEADERS)
    add: Final = streamed_response(Books.add)
    get_cover: Final = streamed_response(Books.get_cover)
    set_cover: Final = streamed_response(Books.set_cover)
    search: Final = streamed_response(Books.search)


class AsyncBooksWithRawResponse(RawView):
    """`AsyncBooks`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncBooks.list, _TOTAL_HEADERS)
    add: Final = async_raw_response(AsyncBooks.add)
    get_cover: Final = async_raw_response(AsyncBooks.get_cover)
    set_cover: Final = async_raw_response(AsyncBooks.set_cover)
    search: Final = async_raw_response(AsyncBooks.search)


class AsyncBooksWithStreamingResponse(StreamedView):
    """`AsyncBooks`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncBooks.list, _TOTAL_HEADERS)
    add: Final = async_streamed_response(AsyncBooks.add)
    get_cover: Final = async_streamed_response(AsyncBooks.get_cover)
    set_cover: Final = async_streamed_response(AsyncBooks.set_cover)
    search: Final = async_streamed_response(AsyncBooks.search)
