# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from .. import models
from .._runtime.deprecation import deprecated, former_arguments
from .._runtime.operations import DualOperation, Value
from .._runtime.pagination.schemes import Cursor
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

    from .._runtime.options import RequestOptions
    from .._runtime.pagination.async_pages import AsyncPaginator
    from .._runtime.sentinels import Omit

__all__ = [
    "Answers",
    "AnswersWithRawResponse",
    "AnswersWithStreamingResponse",
    "AsyncAnswers",
    "AsyncAnswersWithRawResponse",
    "AsyncAnswersWithStreamingResponse",
]

_LIST: DualOperation[models.AnswerListPage, models.AsyncAnswerListPage] = DualOperation(
    "GET",
    "/answers",
    results={"200": Value(lambda: models.AnswerListResponse)},
    security=[[], ["bearer_auth"]],
    pages=Cursor(
        lambda: (models.AnswerListPage, models.AsyncAnswerListPage),
        argument="cursor",
        next="next_cursor",
        items="answers",
    ),
)


class Answers(SyncResource):
    """Operations on `answers`."""

    @overload
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AnswerListPage: ...

    @overload
    @deprecated("the argument `size` is called `limit` now; the old name will go away")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AnswerListPage: ...

    @former_arguments(size="limit")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.AnswerListPage:
        """List answers.

        `GET /answers`

        Args:
            cursor: Undocumented.
            limit: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Some of them.
        """
        return self._client.page(
            _LIST,
            options,
            query={"cursor": cursor, "limit": limit},
        )

    @property
    def with_raw_response(self) -> AnswersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AnswersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AnswersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AnswersWithStreamingResponse(self._client)


class AsyncAnswers(AsyncResource):
    """Operations on `answers`."""

    @overload
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncAnswerListPage]: ...

    @overload
    @deprecated("the argument `size` is called `limit` now; the old name will go away")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        size: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncAnswerListPage]: ...

    @former_arguments(size="limit")
    def list(
        self,
        *,
        cursor: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.AsyncAnswerListPage]:
        """List answers.

        For `async for`, or to be awaited for a page; else like `answers.list`.
        """
        return self._client.page(
            _LIST,
            options,
            query={"cursor": cursor, "limit": limit},
        )

    @property
    def with_raw_response(self) -> AsyncAnswersWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncAnswersWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncAnswersWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncAnswersWithStreamingResponse(self._client)


class AnswersWithRawResponse(RawView):
    """`Answers`, whose methods return whole responses."""

    list: Final = raw_response(Answers.list)


class AnswersWithStreamingResponse(StreamedView):
    """`Answers`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Answers.list)


class AsyncAnswersWithRawResponse(RawView):
    """`AsyncAnswers`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncAnswers.list)


class AsyncAnswersWithStreamingResponse(StreamedView):
    """`AsyncAnswers`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncAnswers.list)
