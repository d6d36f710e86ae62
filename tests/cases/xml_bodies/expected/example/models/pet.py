from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Required, TypedDict

from .. import enums
from .._runtime.models import BaseModel
from .category import Category
from .tag import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.sequences import SequenceNotStr
    from .category import CategoryParam
    from .tag import TagParam

__all__ = [
    "Pet",
    "PetParam",
]


class Pet(BaseModel):
    id: int | None = None
    name: str
    born: dt.date | None = None
    seen: dt.datetime | None = None
    weight: float | None = None
    vaccinated: bool | None = None
    status: enums.PetStatus | None = None
    nickname: str | None = None
    photos: list[str]
    """Each in an element of its own, none around them."""
    tags: list[Tag] | None = None
    category: Category | None = None
    parents: list[Pet] | None = None
    box: list[int | float | str] | None = None
    """Width, height, and what else is said of it."""
    home: tuple[str, Category] | None = None
    """Minimum number of items: 2."""
    sizes: dict[str, int] | None = None
    anything: Any = None


class PetParam(TypedDict, total=False):
    id: int
    name: Required[str]
    born: dt.date | str
    seen: dt.datetime | str
    weight: float
    vaccinated: bool
    status: enums.PetStatusLike
    nickname: str | None
    photos: Required[SequenceNotStr[str]]
    """Each in an element of its own, none around them."""
    tags: Sequence[TagParam | Tag]
    category: CategoryParam | Category
    parents: Sequence[PetParam | Pet]
    box: SequenceNotStr[int | float | str]
    """Width, height, and what else is said of it."""
    home: tuple[str, CategoryParam | Category]
    """Minimum number of items: 2."""
    sizes: Mapping[str, int]
    anything: Any
