from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Body, Operation
from .._runtime.resources import AsyncResource, SyncResource
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
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncDocuments",
    "AsyncDocumentsWithRawResponse",
    "AsyncDocumentsWithStreamingResponse",
    "Documents",
    "DocumentsWithRawResponse",
    "DocumentsWithStreamingResponse",
]

_CREATE: Operation[models.Documentation] = Operation(
    "POST",
    "/documents",
    body=Body(
        "application/xml",
        xml="#/paths/~1documents/post/requestBody/content/application~1xml/schema",
    ),
    results={
        "200": XMLValue(
            lambda: models.Documentation,
            "application/xml",
            "#/paths/~1documents/post/responses/200/content/application~1xml/schema",
        ),
    },
)


class Documents(SyncResource):
    """Operations on `documents`."""

    def create(
        self,
        *,
        content: str,
        meta: models.DocumentationMetaParam | models.DocumentationMeta,
        **options: Unpack[RequestOptions],
    ) -> models.Documentation:
        """`POST /documents`

        Args:
            content: Undocumented.
            meta: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The document.
        """
        return self._client.call(
            _CREATE,
            options,
            body={"content": content, "meta": meta},
        )

    @property
    def with_raw_response(self) -> DocumentsWithRawResponse:
        """The same, whose methods return whole responses."""
        return DocumentsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> DocumentsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return DocumentsWithStreamingResponse(self._client)


class AsyncDocuments(AsyncResource):
    """Operations on `documents`."""

    async def create(
        self,
        *,
        content: str,
        meta: models.DocumentationMetaParam | models.DocumentationMeta,
        **options: Unpack[RequestOptions],
    ) -> models.Documentation:
        """`POST /documents`

        To be awaited; else like `documents.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"content": content, "meta": meta},
        )

    @property
    def with_raw_response(self) -> AsyncDocumentsWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncDocumentsWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncDocumentsWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncDocumentsWithStreamingResponse(self._client)


class DocumentsWithRawResponse(RawView):
    """`Documents`, whose methods return whole responses."""

    create: Final = raw_response(Documents.create)


class DocumentsWithStreamingResponse(StreamedView):
    """`Documents`, whose methods open responses, to be read piece by piece."""

    create: Final = streamed_response(Documents.create)


class AsyncDocumentsWithRawResponse(RawView):
    """`AsyncDocuments`, whose methods return whole responses."""

    create: Final = async_raw_response(AsyncDocuments.create)


class AsyncDocumentsWithStreamingResponse(StreamedView):
    """`AsyncDocuments`, whose methods open responses, to be read piece by piece."""

    create: Final = async_streamed_response(AsyncDocuments.create)
