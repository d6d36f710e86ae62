from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
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

__all__ = [
    "AsyncTrees",
    "AsyncTreesWithRawResponse",
    "AsyncTreesWithStreamingResponse",
    "Trees",
    "TreesWithRawResponse",
    "TreesWithStreamingResponse",
]

_LIST: Operation[models.TreeListResponse] = Operation(
    "GET",
    "/trees",
    results={"200": Value(lambda: models.TreeListResponse)},
)

_GET_LEAF: Operation[models.Leaf] = Operation(
    "GET",
    "/leaves/{id}",
    results={"200": Value(lambda: models.Leaf)},
)


class Trees(SyncResource):
    """Operations on `trees`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.TreeListResponse:
        """`GET /trees`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The trees.
        """
        return self._client.call(_LIST, options)

    def get_leaf(self, id: int, **options: Unpack[RequestOptions]) -> models.Leaf:
        """`GET /leaves/{id}`

        Args:
            id: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            A leaf.
        """
        return self._client.call(_GET_LEAF, options, path={"id": id})

    @property
    def with_raw_response(self) -> TreesWithRawResponse:
        """The same, whose methods return whole responses."""
        return TreesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> TreesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return TreesWithStreamingResponse(self._client)


class AsyncTrees(AsyncResource):
    """Operations on `trees`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.TreeListResponse:
        """`GET /trees`

        To be awaited; else like `trees.list`.
        """
        return await self._client.call(_LIST, options)

    async def get_leaf(self, id: int, **options: Unpack[RequestOptions]) -> models.Leaf:
        """`GET /leaves/{id}`

        To be awaited; else like `trees.get_leaf`.
        """
        return await self._client.call(_GET_LEAF, options, path={"id": id})

    @property
    def with_raw_response(self) -> AsyncTreesWithRawResponse:
        """The same, whose methods return whole responses."""
        return AsyncTreesWithRawResponse(self._client)

    @property
    def with_streaming_response(self) -> AsyncTreesWithStreamingResponse:
        """The same, whose methods open responses, to be read piece by piece."""
        return AsyncTreesWithStreamingResponse(self._client)


class TreesWithRawResponse(RawView):
    """`Trees`, whose methods return whole responses."""

    list: Final = raw_response(Trees.list)
    get_leaf: Final = raw_response(Trees.get_leaf)


class TreesWithStreamingResponse(StreamedView):
    """`Trees`, whose methods open responses, to be read piece by piece."""

    list: Final = streamed_response(Trees.list)
    get_leaf: Final = streamed_response(Trees.get_leaf)


class AsyncTreesWithRawResponse(RawView):
    """`AsyncTrees`, whose methods return whole responses."""

    list: Final = async_raw_response(AsyncTrees.list)
    get_leaf: Final = async_raw_response(AsyncTrees.get_leaf)


class AsyncTreesWithStreamingResponse(StreamedView):
    """`AsyncTrees`, whose methods open responses, to be read piece by piece."""

    list: Final = async_streamed_response(AsyncTrees.list)
    get_leaf: Final = async_streamed_response(AsyncTrees.get_leaf)
