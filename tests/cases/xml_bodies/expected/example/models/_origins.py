"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Category": "#/components/schemas/Category",
    "Documentation": "#/components/schemas/Documentation",
    "DocumentationMeta": "#/components/schemas/Documentation/properties/meta",
    "Pet": "#/components/schemas/Pet",
    "Problem": "#/components/schemas/Problem",
    "Surgery": "#/components/schemas/Surgery",
    "Surgery.kind": "#/components/schemas/Surgery/allOf/0/properties/kind",
    "Surgery.minutes": "#/components/schemas/Surgery/allOf/0/properties/minutes",
    "Surgery.reason": "#/components/schemas/Reason/properties/reason",
    "Tag": "#/components/schemas/Tag",
    "Vaccination": "#/components/schemas/Vaccination",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Category.rank", "Pet.nickname", "Pet.anything"}
"""The optional members that may be null; the others may only be missing."""
