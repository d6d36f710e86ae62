from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Annotated,
    Literal,
    Required,
    TypeAlias,
    TypedDict,
    Union,
)

from pydantic import Field

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from .. import enums

__all__ = [
    "SpeechEvent",
    "SpeechEventDelta",
    "SpeechEventDone",
    "SpeechSpeakParams",
]


class SpeechEventDelta(BaseModel):
    type: Literal["delta"]
    audio: str


class SpeechEventDone(BaseModel):
    type: Literal["done"]


class SpeechSpeakParams(TypedDict, total=False):
    """The arguments of `speech.speak`, for `speech.speak(**params)`."""

    input: Required[str]
    stream_format: enums.SpeechStreamFormatLike


SpeechEvent: TypeAlias = Annotated[
    Union[SpeechEventDelta, SpeechEventDone],
    Field(discriminator="type"),
]
