from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncLeaves",
    "Leaves",
]

_LIST: Operation[models.LeafListResponse] = Operation(
    "GET",
    "/leaves",
    results={"200": Value(lambda: models.LeafListResponse)},
)


class Leaves(SyncResource):
    """Operations on `leaves`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.LeafListResponse:
        """`GET /leaves`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The leaves.
        """
        return self._client.call(_LIST, options)


class AsyncLeaves(AsyncResource):
    """Operations on `leaves`."""

    async def list(self, **options: Unpack[RequestOptions]) -> models.LeafListResponse:
        """`GET /leaves`

        To be awaited; else like `leaves.list`.
        """
        return await self._client.call(_LIST, options)
