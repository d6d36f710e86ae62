from __future__ import annotations

from typing import TypeAlias

from .droplet import Droplet

__all__ = [
    "VolumeListResponse",
]


VolumeListResponse: TypeAlias = list[Droplet]
"""What `volumes.list` returns."""
