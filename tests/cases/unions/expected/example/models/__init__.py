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
        PetListPagesResponse,
        PetListPagesResponseLinks,
        PetListPagesResponseOthers,
        PetListPagesResponseOthersNamed,
        PetListPagesResponseOthersWide,
        PetListShapesResponse,
        PetListShapesResponseItem,
        PetListShapesResponseItemCircle,
        PetListShapesResponseItemWidth,
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

_MODULES: dict[str, list[str]] = {
    ".pets": [
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
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
