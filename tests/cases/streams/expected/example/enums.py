"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "SpeechStreamFormat",
    "SpeechStreamFormatLike",
]


class SpeechStreamFormat(OpenStrEnum):
    """Default: `audio`."""

    SSE = "sse"
    AUDIO = "audio"


SpeechStreamFormatLike: TypeAlias = Union[SpeechStreamFormat, Literal["sse", "audio"]]
"""A member of `SpeechStreamFormat`, or its value."""
