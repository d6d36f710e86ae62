from __future__ import annotations

from typing import TypedDict

from .._runtime.models import Model
from .droplet import Droplet

__all__ = [
    "DropletListParams",
    "DropletListResponse",
]


class DropletListResponse(Model):
    droplets: list[Droplet] | None = None


class DropletListParams(TypedDict, total=False):
    """The arguments of `droplets.list`, for `droplets.list(**params)`."""

    page: int
