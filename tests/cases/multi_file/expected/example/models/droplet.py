from __future__ import annotations

from .. import enums
from .._runtime.models import BaseModel

__all__ = [
    "Droplet",
]


class Droplet(BaseModel):
    id: int | None = None
    status: enums.DropletStatus | None = None
    parent: Droplet | None = None
    created: str | None = None
    """Default: `2020-01-01`."""
