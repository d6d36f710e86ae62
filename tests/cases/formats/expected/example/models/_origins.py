"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Values": "#/components/schemas/Values",
    "ValuesDemanded": "#/components/schemas/Values/properties/demanded",
    "ValuesDemanded.a": "#/components/schemas/Values/properties/demanded/required/0",
    "ValuesDemanded.b-c": "#/components/schemas/Values/properties/demanded/required/1",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = {"ValuesDemanded"}
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = {"Values.unknown", "Values.nothing", "Values.mixed"}
"""The optional members that may be null; the others may only be missing."""
