from __future__ import annotations

from typing import TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "Category",
    "CategoryParam",
]


class Category(BaseModel):
    name: str | None = None
    rank: int | None = None


class CategoryParam(TypedDict, total=False):
    name: str
    rank: int | None
