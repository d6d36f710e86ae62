from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncTrees",
    "AsyncTreesWithRawResponse",
    "AsyncTreesWithStreamingResponse",
    "Trees",
    "TreesWithRawResponse",
    "TreesWithStreamingResponse",
]

_GROW_TREE: Operation[models.Node] = Operation(
    "POST",
    "/tree",
    body=Body("application/json"),
    is_body_optional=True,
    results={"200": Value(lambda: models.Node)},
)


class Trees(SyncResource):
    """Operations on `trees`."""

    def grow_tree(
        self,
        *,
        children: Sequence[models.NodeParam | models.Node] | Omit = omit,
        leaf: models.LeafParam | models.Leaf | Omit = omit,
        by_name: Mapping[str, models.NodeParam | models.Node] | Omit = omit,
        alias: models.LeafParam | models.Leaf | Omit = omit,
        either: models.EitherParam | models.Either | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`POST /tree`

        Args:
            children: Undocumented.
            leaf: Undocumented.
            by_name: Undocumented.
            alias: Undocumented.
            either: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The tree.
        """
        return self._client.call(
            _GROW_TREE,
            options,
            body={
                "children": children,
                "leaf": leaf,
                "by_name": by_name,
                "alias": alias,
                "either": either,
            },
        )

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

    async def grow_tree(
        self,
        *,
        children: Sequence[models.NodeParam | models.Node] | Omit = omit,
        leaf: models.LeafParam | models.Leaf | Omit = omit,
        by_name: Mapping[str, models.NodeParam | models.Node] | Omit = omit,
        alias: models.LeafParam | models.Leaf | Omit = omit,
        either: models.EitherParam | models.Either | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`POST /tree`

        To be awaited; else like `trees.grow_tree`.
        """
        return await self._client.call(
            _GROW_TREE,
            options,
            body={
                "children": children,
                "leaf": leaf,
                "by_name": by_name,
                "alias": alias,
                "either": either,
            },
        )

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

    grow_tree: Final = raw_response(Trees.grow_tree)


class TreesWithStreamingResponse(StreamedView):
    """`Trees`, whose methods open responses, to be read piece by piece."""

    grow_tree: Final = streamed_response(Trees.grow_tree)


class AsyncTreesWithRawResponse(RawView):
    """`AsyncTrees`, whose methods return whole responses."""

    grow_tree: Final = async_raw_response(AsyncTrees.grow_tree)


class AsyncTreesWithStreamingResponse(StreamedView):
    """`AsyncTrees`, whose methods open responses, to be read piece by piece."""

    grow_tree: Final = async_streamed_response(AsyncTrees.grow_tree)
