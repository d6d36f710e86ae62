from __future__ import annotations

from .._runtime.models import Model

__all__ = [
    "Chunk",
]


class Chunk(Model):
    delta: str
    count: int | None = None
