"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Cat": "#/components/schemas/Cat",
    "Dog": "#/components/schemas/Dog",
    "PetListPagesResponse": "#/paths/~1pages/get/responses/200/content/application~1json/schema",
    "PetListPagesResponseLinks": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/links",
    "PetListPagesResponseLinks.next": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/links/anyOf/0/properties/next",
    "PetListPagesResponseLinks.size": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/links/anyOf/0/properties/size",
    "PetListPagesResponseLinks.prev": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/links/anyOf/1/allOf/0/properties/prev",
    "PetListPagesResponseOthersNamed": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/others/anyOf/1",
    "PetListPagesResponseOthersWide": "#/paths/~1pages/get/responses/200/content/application~1json/schema/properties/others/anyOf/0",
    "PetListShapesResponseItemCircle": "#/paths/~1shapes/get/responses/200/content/application~1json/schema/items/oneOf/0",
    "PetListShapesResponseItemWidth": "#/paths/~1shapes/get/responses/200/content/application~1json/schema/items/oneOf/1",
    "Toy": "#/components/schemas/Toy",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Toy.data"}
"""The optional members that may be null; the others may only be missing."""
