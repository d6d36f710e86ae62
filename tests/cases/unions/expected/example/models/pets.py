from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    Required,
    TypeAlias,
    TypedDict,
    Union,
)

from pydantic import Field

from .. import enums
from .._runtime.models import BaseModel
from .._runtime.unions import BestMatch

if TYPE_CHECKING:
    from .._runtime.sequences import SequenceNotStr

__all__ = [
    "Cat",
    "CatParams",
    "Dog",
    "DogParams",
    "Pet",
    "PetCreateParams",
    "PetListPagesResponse",
    "PetListPagesResponseLinks",
    "PetListPagesResponseOthers",
    "PetListPagesResponseOthersNamed",
    "PetListPagesResponseOthersWide",
    "PetListShapesResponse",
    "PetListShapesResponseItem",
    "PetListShapesResponseItemCircle",
    "PetListShapesResponseItemWidth",
    "Toy",
    "ToyParam",
]


class PetListPagesResponse(BaseModel):
    links: PetListPagesResponseLinks | None = None
    others: PetListPagesResponseOthers | None = None
    """These differ in what `size` is, so they are kept apart."""


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int | None = None
    toy: str | Toy | None = None


class Dog(BaseModel):
    kind: Literal["dog", "puppy"]
    tricks: list[str] | None = None


class PetListShapesResponseItemCircle(BaseModel):
    radius: float


class PetListShapesResponseItemWidth(BaseModel):
    width: float
    height: float


class PetListPagesResponseLinks(BaseModel):
    next: str | None = None
    size: int | None = None
    prev: str | None = None


class Toy(BaseModel):
    color: enums.ToyColor | None = None
    size: enums.Size | str | None = None
    data: Any = None
    """Anything."""


class PetListPagesResponseOthersWide(BaseModel):
    size: int | None = None


class PetListPagesResponseOthersNamed(BaseModel):
    size: str | None = None


class CatParams(TypedDict, total=False):
    """The arguments of `pets.create`, for `pets.create(**params)`."""

    kind: Required[Literal["cat"]]
    lives: int
    toy: str | ToyParam | Toy


class DogParams(TypedDict, total=False):
    """The arguments of `pets.create`, for `pets.create(**params)`."""

    kind: Required[Literal["dog", "puppy"]]
    tricks: SequenceNotStr[str]


class ToyParam(TypedDict, total=False):
    color: enums.ToyColorLike | str
    size: enums.SizeLike | str
    data: Any
    """Anything."""


Pet: TypeAlias = Annotated[Union[Cat, Dog], Field(discriminator="kind")]


PetListShapesResponseItem: TypeAlias = Annotated[
    Union[PetListShapesResponseItemCircle, PetListShapesResponseItemWidth, str],
    BestMatch(),
]


PetListPagesResponseOthers: TypeAlias = Annotated[
    Union[PetListPagesResponseOthersWide, PetListPagesResponseOthersNamed],
    BestMatch(),
]
"""These differ in what `size` is, so they are kept apart."""


PetCreateParams: TypeAlias = Union[CatParams, DogParams]
"""Any combination of the arguments of `pets.create`."""


PetListShapesResponse: TypeAlias = list[PetListShapesResponseItem | None]
"""What `pets.list_shapes` returns."""
