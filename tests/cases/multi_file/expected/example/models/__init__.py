"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .droplet import Droplet
    from .droplets import (
        AsyncDropletListPage,
        DropletListPage,
        DropletListParams,
        DropletListResponse,
    )
    from .volumes import VolumeListResponse

__all__ = [
    "AsyncDropletListPage",
    "Droplet",
    "DropletListPage",
    "DropletListParams",
    "DropletListResponse",
    "VolumeListResponse",
]

_MODULES: dict[str, list[str]] = {
    ".droplet": ["Droplet"],
    ".droplets": [
        "AsyncDropletListPage",
        "DropletListPage",
        "DropletListParams",
        "DropletListResponse",
    ],
    ".volumes": ["VolumeListResponse"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
