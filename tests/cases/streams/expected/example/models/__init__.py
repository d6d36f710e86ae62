"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .answer import Answer
    from .chat import (
        ChatAskParams,
        ChatCreateParams,
        ChatGenerateParams,
        QuestionParams,
        StreamedQuestionParams,
    )
    from .chunk import Chunk
    from .events import EventWatchNamedResponseItemChunk, EventWatchTicksResponseItem
    from .logs import LogImportLinesParams
    from .speech import (
        SpeechEvent,
        SpeechEventDelta,
        SpeechEventDone,
        SpeechSpeakParams,
    )

__all__ = [
    "Answer",
    "ChatAskParams",
    "ChatCreateParams",
    "ChatGenerateParams",
    "Chunk",
    "EventWatchNamedResponseItemChunk",
    "EventWatchTicksResponseItem",
    "LogImportLinesParams",
    "QuestionParams",
    "SpeechEvent",
    "SpeechEventDelta",
    "SpeechEventDone",
    "SpeechSpeakParams",
    "StreamedQuestionParams",
]

_MODULES: dict[str, list[str]] = {
    ".answer": ["Answer"],
    ".chat": [
        "ChatAskParams",
        "ChatCreateParams",
        "ChatGenerateParams",
        "QuestionParams",
        "StreamedQuestionParams",
    ],
    ".chunk": ["Chunk"],
    ".events": ["EventWatchNamedResponseItemChunk", "EventWatchTicksResponseItem"],
    ".logs": ["LogImportLinesParams"],
    ".speech": [
        "SpeechEvent",
        "SpeechEventDelta",
        "SpeechEventDone",
        "SpeechSpeakParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
