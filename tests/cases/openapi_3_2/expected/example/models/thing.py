from __future__ import annotations

from typing import TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "Thing",
    "ThingParam",
]


class Thing(BaseModel):
    name: str | None = None
    color: str | None = None


class ThingParam(TypedDict, total=False):
    name: str
    color: str
