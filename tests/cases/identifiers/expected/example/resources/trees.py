from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncTrees",
    "Trees",
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
