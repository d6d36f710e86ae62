from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = [
    "Chunk",
]


class Chunk(BaseModel):
    delta: str
    count: int | None = None
