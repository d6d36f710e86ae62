"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Book": "#/definitions/Book",
    "Book.kind": "#/definitions/Medium/properties/kind",
    "Book.title": "#/definitions/Book/allOf/1/properties/title",
    "Book.subtitle": "#/definitions/Book/allOf/1/properties/subtitle",
    "Book.added": "#/definitions/Book/allOf/1/properties/added",
    "Medium": "#/definitions/Medium",
    "Problem": "#/definitions/Problem",
    "TotalHeaders": "#/paths/~1books/get/responses",
    "TotalHeaders.X-Total": "#/paths/~1books/get/responses/200/headers/X-Total/schema",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Book.subtitle"}
"""The optional members that may be null; the others may only be missing."""
