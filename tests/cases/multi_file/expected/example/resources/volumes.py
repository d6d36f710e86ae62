from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncVolumes",
    "Volumes",
]

_LIST: Operation[models.VolumeListResponse] = Operation(
    "GET",
    "/volumes",
    results={"200": Value(lambda: models.VolumeListResponse)},
)


class Volumes(SyncResource):
    """Operations on `volumes`."""

    def list(self, **options: Unpack[RequestOptions]) -> models.VolumeListResponse:
        """`GET /volumes`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Volumes.
        """
        return self._client.call(_LIST, options)


class AsyncVolumes(AsyncResource):
    """Operations on `volumes`."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> models.VolumeListResponse:
        """`GET /volumes`

        To be awaited; else like `volumes.list`.
        """
        return await self._client.call(_LIST, options)
