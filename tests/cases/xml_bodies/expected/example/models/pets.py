from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict, Union

from .._runtime.models import BaseModel
from .pet import Pet

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .. import enums
    from .._runtime.sequences import SequenceNotStr
    from .category import Category, CategoryParam
    from .pet import PetParam
    from .tag import Tag, TagParam

__all__ = [
    "PetCreateParams",
    "PetJSONParams",
    "PetListResponse",
    "PetUpdateParams",
    "PetXMLParams",
    "Problem",
]


class Problem(BaseModel):
    code: int
    message: str | None = None


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
    box: SequenceNotStr[int | float | str]
    home: tuple[str, CategoryParam | Category]
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
    box: SequenceNotStr[int | float | str]
    home: tuple[str, CategoryParam | Category]
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
    box: SequenceNotStr[int | float | str]
    home: tuple[str, CategoryParam | Category]
    sizes: Mapping[str, int]
    anything: Any


PetListResponse: TypeAlias = list[Pet]
"""What `pets.list` returns."""


PetUpdateParams: TypeAlias = Union[PetJSONParams, PetXMLParams]
"""Any combination of the arguments of `pets.update`."""
