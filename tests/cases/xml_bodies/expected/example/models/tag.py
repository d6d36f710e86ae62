from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "Tag",
    "TagParam",
]


class Tag(BaseModel):
    id: int | None = None
    name: str


class TagParam(TypedDict, total=False):
    id: int
    name: Required[str]
