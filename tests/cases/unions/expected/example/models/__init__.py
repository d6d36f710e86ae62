"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pets import (
        Cat,
        CatParams,
        Dog,
        DogParams,
        Pet,
        PetCreateParams,
        PetListShapesResponse,
        PetListShapesResponseItem,
        PetListShapesResponseItemCircle,
        PetListShapesResponseItemHeight,
        Toy,
        ToyParam,
    )

__all__ = [
    "Cat",
    "CatParams",
    "Dog",
    "DogParams",
    "Pet",
    "PetCreateParams",
    "PetListShapesResponse",
    "PetListShapesResponseItem",
    "PetListShapesResponseItemCircle",
    "PetListShapesResponseItemHeight",
    "Toy",
    "ToyParam",
]

_MODULES: dict[str, str] = {
    "Cat": "pets",
    "CatParams": "pets",
    "Dog": "pets",
    "DogParams": "pets",
    "Pet": "pets",
    "PetCreateParams": "pets",
    "PetListShapesResponse": "pets",
    "PetListShapesResponseItem": "pets",
    "PetListShapesResponseItemCircle": "pets",
    "PetListShapesResponseItemHeight": "pets",
    "Toy": "pets",
    "ToyParam": "pets",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
