"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Answer": "#/components/schemas/Answer",
    "AnswerListResponse": "#/paths/~1answers/get/responses/200/content/application~1json/schema",
    "Image": "#/components/schemas/Image",
    "TotalHeaders": "#/paths/~1images/get/responses",
    "TotalHeaders.X-Total": "#/paths/~1images/get/responses/200/headers/X-Total/schema",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = set()
"""The optional members that may be null; the others may only be missing."""
