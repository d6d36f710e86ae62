from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncTrees",
    "Trees",
]

_GROW_TREE: Operation[models.Node] = Operation(
    "POST",
    "/tree",
    body=Body("application/json"),
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
        **options: Unpack[RequestOptions],
    ) -> models.Node:
        """`POST /tree`

        Args:
            children: Undocumented.
            leaf: Undocumented.
            by_name: Undocumented.
            alias: Undocumented.
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
            },
        )


class AsyncTrees(AsyncResource):
    """Operations on `trees`."""

    async def grow_tree(
        self,
        *,
        children: Sequence[models.NodeParam | models.Node] | Omit = omit,
        leaf: models.LeafParam | models.Leaf | Omit = omit,
        by_name: Mapping[str, models.NodeParam | models.Node] | Omit = omit,
        alias: models.LeafParam | models.Leaf | Omit = omit,
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
            },
        )
