"""Where the document describes the models."""

from __future__ import annotations

from typing import Final

__all__ = ["EXTENSIBLE", "NULLABLE", "ORIGINS"]

ORIGINS: Final[dict[str, str]] = {
    "Answer": "#/components/schemas/Answer",
    "Chunk": "#/components/schemas/Chunk",
    "EventWatchNamedResponseItemChunk": "#/paths/~1named/get/responses/200/content/text~1event-stream/itemSchema/oneOf/2/properties/data/contentSchema",
    "EventWatchTicksResponseItem": "#/components/schemas/Envelope/properties/data/contentSchema",
    "SpeechEventDelta": "#/components/schemas/SpeechEvent/oneOf/0",
    "SpeechEventDone": "#/components/schemas/SpeechEvent/oneOf/1",
}
"""The place of each model, and of those of its members that come from elsewhere."""

EXTENSIBLE: Final[set[str]] = set()
"""The models of which the document says that they may have further members."""

NULLABLE: Final[set[str]] = set()
"""The optional members that may be null; the others may only be missing."""
