from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Image",
]


class Image(Model):
    id: int
    name: str | None = None
