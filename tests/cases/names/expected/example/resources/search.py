from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Operation, Value
from .._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.options import RequestOptions

__all__ = [
    "AsyncSearch",
    "Search",
]

_RETRIEVE: Operation[models.AnyResponse] = Operation(
    "GET",
    "/v1/search",
    results={"200": Value(lambda: models.AnyResponse)},
)


class Search(SyncResource):
    """Operations on `search`."""

    def retrieve(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/search`

        Args:
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            Properties that are hard to name.
        """
        return self._client.call(_RETRIEVE, options)


class AsyncSearch(AsyncResource):
    """Operations on `search`."""

    async def retrieve(self, **options: Unpack[RequestOptions]) -> models.AnyResponse:
        """`GET /v1/search`

        To be awaited; else like `search.retrieve`.
        """
        return await self._client.call(_RETRIEVE, options)
