from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resources import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .images import AsyncImages, Images

__all__ = [
    "AsyncGPUDroplets",
    "GPUDroplets",
]


class GPUDroplets(SyncResource):
    """Operations on `gpu_droplets`."""

    @cached_property
    def images(self) -> Images:
        """Images are what Droplets are created from: distributions, snapshots, backups,
        and custom images that you import.
        """
        from .images import Images

        return Images(self._client)


class AsyncGPUDroplets(AsyncResource):
    """Operations on `gpu_droplets`."""

    @cached_property
    def images(self) -> AsyncImages:
        """Images are what Droplets are created from: distributions, snapshots, backups,
        and custom images that you import.
        """
        from .images import AsyncImages

        return AsyncImages(self._client)
