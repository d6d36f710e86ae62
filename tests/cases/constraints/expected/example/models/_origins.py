"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Line": "#/components/schemas/Line",
    "Line.count": "#/components/schemas/Line/allOf/0/properties/count",
    "Line.parts": "#/components/schemas/Line/allOf/1/properties/parts",
    "Order": "#/components/schemas/Order",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Order.note"}
"""The optional members that may be null; the others may only be missing."""
