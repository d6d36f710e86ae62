from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = [
    "Image",
]


class Image(BaseModel):
    id: int
    name: str | None = None
