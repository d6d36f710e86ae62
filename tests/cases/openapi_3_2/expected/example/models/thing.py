from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = [
    "Thing",
]


class Thing(BaseModel):
    name: str | None = None
    color: str | None = None
