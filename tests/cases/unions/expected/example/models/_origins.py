"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Cat": "#/components/schemas/Cat",
    "Dog": "#/components/schemas/Dog",
    "PetListShapesResponseItemCircle": "#/paths/~1shapes/get/responses/200/content/application~1json/schema/items/oneOf/0",
    "PetListShapesResponseItemWidth": "#/paths/~1shapes/get/responses/200/content/application~1json/schema/items/oneOf/1",
    "Toy": "#/components/schemas/Toy",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Toy.data"}
"""The optional members that may be null; the others may only be missing."""
