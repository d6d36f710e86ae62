from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncDroplets",
    "Droplets",
]

_LIST: Operation[models.DropletListResponse] = Operation(
    "GET",
    "/droplets",
    results={"200": Value(lambda: models.DropletListResponse)},
)


class Droplets(SyncResource):
    """Operations on `droplets`."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DropletListResponse:
        """List droplets.

        `GET /droplets`

        Args:
            page: Default: 1.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Droplets.
        """
        return self._client.call(_LIST, options, query={"page": page})


class AsyncDroplets(AsyncResource):
    """Operations on `droplets`."""

    async def list(
        self,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.DropletListResponse:
        """List droplets.

        To be awaited; else like `droplets.list`.
        """
        return await self._client.call(_LIST, options, query={"page": page})
