from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.operations import Body, Operation, Value
from .._runtime.resources import AsyncResource, SyncResource
from .._runtime.sentinels import omit

if TYPE_CHECKING:
    from typing import Unpack

    from .. import enums
    from .._runtime.options import RequestOptions
    from .._runtime.sentinels import Omit

__all__ = [
    "AsyncImages",
    "Images",
]

_CREATE: Operation[models.ImageCreateResponse] = Operation(
    "POST",
    "/images",
    body=Body("application/json"),
    results={"200": Value(lambda: models.ImageCreateResponse)},
    errors={"default": Value(lambda: models.ImageCreateError)},
)


class Images(SyncResource):
    """Operations on `images`."""

    def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike | None,
        note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """`POST /images`

        Args:
            name: Undocumented.
            url: Undocumented.
            region: Only words are added.
            note: Undocumented.
            options: Options of this call alone: `timeout`, `extra_headers`, …

        Returns:
            The image.

        Raises:
            APIStatusError: An error.
        """
        return self._client.call(
            _CREATE,
            options,
            body={"name": name, "url": url, "region": region, "note": note},
        )


class AsyncImages(AsyncResource):
    """Operations on `images`."""

    async def create(
        self,
        *,
        name: str,
        url: str,
        region: enums.RegionLike | None,
        note: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> models.ImageCreateResponse:
        """`POST /images`

        To be awaited; else like `images.create`.
        """
        return await self._client.call(
            _CREATE,
            options,
            body={"name": name, "url": url, "region": region, "note": note},
        )
