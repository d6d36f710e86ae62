from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.operations import Body, Operation
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit
from .._runtime.styles import (
    DEEP_OBJECT,
    DEFAULT_QUERY,
    PIPE,
    RESERVED_IN_FORM,
    SPACE,
    WHOLE_FORM,
)
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
    from typing import Unpack

    from .. import models
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AsyncSearches",
    "AsyncSearchesWithRawResponse",
    "AsyncSearchesWithStreamingResponse",
    "Searches",
    "SearchesWithRawResponse",
    "SearchesWithStreamingResponse",
]

_SEARCH: Operation[None] = Operation(
    "GET",
    "/searches",
    results={"204": None},
    security=[{"devices": ["read"]}],
    query_styles={
        "wanted": WHOLE_FORM.of(
            {
                "colors": SPACE,
                "size": DEEP_OBJECT,
                "range": DEFAULT_QUERY,
                "path": DEFAULT_QUERY.keeping(RESERVED_IN_FORM),
            },
        ),
    },
)

_SEND_DOCUMENTS: Operation[None] = Operation(
    "POST",
    "/searches",
    body=Body(
        "multipart/mixed",
        parts={
            "0": "application/json",
            "1": "text/markdown",
            "": "image/png, image/gif",
        },
        headers={"0": {"X-Role": "about"}},
        is_list=True,
    ),
    results={"204": None},
    security=[{"devices": ["read"]}],
)

_SEND_MANY: Operation[None] = Operation(
    "PUT",
    "/searches",
    body=Body("multipart/mixed"),
    results={"204": None},
    security=[{"devices": ["read"]}],
)

_SEND_NESTED: Operation[None] = Operation(
    "PATCH",
    "/searches",
    body=Body(
        "multipart/form-data",
        headers={"list": {"X-Role": "all"}},
        bodies={
            "form": Body("application/x-www-form-urlencoded", styles={"names": PIPE}),
            "both": Body("multipart/form-data", parts={"note": "text/markdown"}),
            "list": Body(
                "multipart/mixed",
                parts={"": "application/json"},
                is_list=True,
            ),
            "each": Body("multipart/form-data"),
        },
    ),
    results={"204": None},
    security=[{"devices": ["read"]}],
)


class Searches(SyncResource):
    """Operations on `searches`."""

    def search(
        self,
        *,
        wanted: models.SearchWantedParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Search by a form whose fields have styles.

        `GET /searches`

        Args:
            wanted: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_SEARCH, options, query={"wanted": wanted})

    def send_documents(
        self,
        *,
        body: SequenceNotStr[models.ThingParam | models.Thing | str | FileTypes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts that are told from each other by their position.

        `POST /searches`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_SEND_DOCUMENTS, options, body=body)

    def send_many(
        self,
        *,
        body: Sequence[models.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts of one kind.

        `PUT /searches`

        Args:
            body: The body of the request.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(_SEND_MANY, options, body=body)

    def send_nested(
        self,
        *,
        form: models.SearchSendNestedFormParam,
        both: models.SearchSendNestedBothParam | Omit = omit,
        list: Sequence[models.ThingParam | models.Thing] | Omit = omit,
        each: Sequence[models.ThingParam | models.Thing] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts that have parts themselves.

        `PATCH /searches`

        Args:
            form: Undocumented.
            both: Undocumented.
            list: Undocumented.
            each: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …
        """
        return self._client.call(
            _SEND_NESTED,
            options,
            body={"form": form, "both": both, "list": list, "each": each},
        )

    @property
    def with_raw_response(self) -> SearchesWithRawResponse:
        """The same, whose methods return whole responses."""
        return SearchesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> SearchesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return SearchesWithStreamingResponse(self._client)


class AsyncSearches(AsyncResource):
    """Operations on `searches`."""

    async def search(
        self,
        *,
        wanted: models.SearchWantedParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Search by a form whose fields have styles.

        To be awaited; else like `searches.search`.
        """
        return await self._client.call(_SEARCH, options, query={"wanted": wanted})

    async def send_documents(
        self,
        *,
        body: SequenceNotStr[models.ThingParam | models.Thing | str | FileTypes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts that are told from each other by their position.

        To be awaited; else like `searches.send_documents`.
        """
        return await self._client.call(_SEND_DOCUMENTS, options, body=body)

    async def send_many(
        self,
        *,
        body: Sequence[models.ThingParam | models.Thing],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts of one kind.

        To be awaited; else like `searches.send_many`.
        """
        return await self._client.call(_SEND_MANY, options, body=body)

    async def send_nested(
        self,
        *,
        form: models.SearchSendNestedFormParam,
        both: models.SearchSendNestedBothParam | Omit = omit,
        list: Sequence[models.ThingParam | models.Thing] | Omit = omit,
        each: Sequence[models.ThingParam | models.Thing] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send parts that have parts themselves.

        To be awaited; else like `searches.send_nested`.
        """
        return await self._client.call(
            _SEND_NESTED,
            options,
            body={"form": form, "both": both, "list": list, "each": each},
        )

    @property
    def with_raw_response(self) -> AsyncSearchesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncSearchesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncSearchesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncSearchesWithStreamingResponse(self._client)


class SearchesWithRawResponse(RawView):
    """`Searches`, whose methods return whole responses."""

    search: Final = raw_response(Searches.search)
    send_documents: Final = raw_response(Searches.send_documents)
    send_many: Final = raw_response(Searches.send_many)
    send_nested: Final = raw_response(Searches.send_nested)


class SearchesWithStreamingResponse(StreamedView):
    """`Searches`, whose methods open responses, to be read piece by piece."""

    search: Final = streamed_response(Searches.search)
    send_documents: Final = streamed_response(Searches.send_documents)
    send_many: Final = streamed_response(Searches.send_many)
    send_nested: Final = streamed_response(Searches.send_nested)


class AsyncSearchesWithRawResponse(RawView):
    """`AsyncSearches`, whose methods return whole responses."""

    search: Final = async_raw_response(AsyncSearches.search)
    send_documents: Final = async_raw_response(AsyncSearches.send_documents)
    send_many: Final = async_raw_response(AsyncSearches.send_many)
    send_nested: Final = async_raw_response(AsyncSearches.send_nested)


class AsyncSearchesWithStreamingResponse(StreamedView):
    """`AsyncSearches`, whose methods open responses, to be read piece by piece."""

    search: Final = async_streamed_response(AsyncSearches.search)
    send_documents: Final = async_streamed_response(AsyncSearches.send_documents)
    send_many: Final = async_streamed_response(AsyncSearches.send_many)
    send_nested: Final = async_streamed_response(AsyncSearches.send_nested)
