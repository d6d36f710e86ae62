"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pets import (
        Cat,
        CatParam,
        Dog,
        DogParam,
        Pet,
        PetCreateParams,
        PetListShapesResponse,
        PetListShapesResponseItem,
        PetListShapesResponseItemCircle,
        PetListShapesResponseItemHeight,
        PetParam,
        Toy,
        ToyParam,
    )

__all__ = [
    "Cat",
    "CatParam",
    "Dog",
    "DogParam",
    "Pet",
    "PetCreateParams",
    "PetListShapesResponse",
    "PetListShapesResponseItem",
    "PetListShapesResponseItemCircle",
    "PetListShapesResponseItemHeight",
    "PetParam",
    "Toy",
    "ToyParam",
]

_MODULES: dict[str, str] = {
    "Cat": "pets",
    "CatParam": "pets",
    "Dog": "pets",
    "DogParam": "pets",
    "Pet": "pets",
    "PetCreateParams": "pets",
    "PetListShapesResponse": "pets",
    "PetListShapesResponseItem": "pets",
    "PetListShapesResponseItemCircle": "pets",
    "PetListShapesResponseItemHeight": "pets",
    "PetParam": "pets",
    "Toy": "pets",
    "ToyParam": "pets",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
