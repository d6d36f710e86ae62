from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict, Union

from .. import enums
from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Category",
    "CategoryParam",
    "Pet",
    "PetCreateParams",
    "PetJSONParams",
    "PetListResponse",
    "PetParam",
    "PetUpdateParams",
    "PetXMLParams",
    "Problem",
    "Tag",
    "TagParam",
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
    sizes: dict[str, int] | None = None
    anything: Any = None


class Problem(BaseModel):
    code: int
    message: str | None = None


class Tag(BaseModel):
    id: int | None = None
    name: str


class Category(BaseModel):
    name: str | None = None
    rank: int | None = None


class PetCreateParams(TypedDict, total=False):
    """The arguments of `pets.create`, for `pets.create(**params)`."""

    name: Required[str]
    photos: Required[SequenceNotStr[str]]
    id: int
    born: dt.date | str
    seen: dt.datetime | str
    weight: float
    vaccinated: bool
    status: enums.PetStatusLike
    nickname: str | None
    tags: Sequence[TagParam | Tag]
    category: CategoryParam | Category
    parents: Sequence[PetParam | Pet]
    sizes: Mapping[str, int]
    anything: Any


class PetJSONParams(TypedDict, total=False):
    """The arguments of `pets.update`, for `pets.update(**params)`."""

    id: Required[int]
    name: Required[str]
    photos: Required[SequenceNotStr[str]]
    body_id: int
    born: dt.date | str
    seen: dt.datetime | str
    weight: float
    vaccinated: bool
    status: enums.PetStatusLike
    nickname: str | None
    tags: Sequence[TagParam | Tag]
    category: CategoryParam | Category
    parents: Sequence[PetParam | Pet]
    sizes: Mapping[str, int]
    anything: Any
    content_type: Literal["application/json"]


class PetXMLParams(TypedDict, total=False):
    """The arguments of `pets.update`, for `pets.update(**params)`."""

    id: Required[int]
    name: Required[str]
    photos: Required[SequenceNotStr[str]]
    content_type: Required[Literal["application/xml"]]
    body_id: int
    born: dt.date | str
    seen: dt.datetime | str
    weight: float
    vaccinated: bool
    status: enums.PetStatusLike
    nickname: str | None
    tags: Sequence[TagParam | Tag]
    category: CategoryParam | Category
    parents: Sequence[PetParam | Pet]
    sizes: Mapping[str, int]
    anything: Any


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
    sizes: Mapping[str, int]
    anything: Any


class TagParam(TypedDict, total=False):
    id: int
    name: Required[str]


class CategoryParam(TypedDict, total=False):
    name: str
    rank: int | None


PetListResponse: TypeAlias = list[Pet]
"""What `pets.list` returns."""


PetUpdateParams: TypeAlias = Union[PetJSONParams, PetXMLParams]
"""Any combination of the arguments of `pets.update`."""
