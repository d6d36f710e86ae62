"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenIntEnum, OpenStrEnum

__all__ = [
    "ResponseLevel",
    "ResponseLevelLike",
    "ResponseMood",
    "ResponseMoodLike",
    "ResponseXMood",
    "ResponseXMoodLike",
]


class ResponseLevel(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2


ResponseLevelLike: TypeAlias = Union[ResponseLevel, Literal[1, 2]]
"""A member of `ResponseLevel`, or its value."""


class ResponseMood(OpenStrEnum):
    CALM = "calm"
    CROSS = "cross"


ResponseMoodLike: TypeAlias = Union[ResponseMood, Literal["calm", "cross"]]
"""A member of `ResponseMood`, or its value."""


class ResponseXMood(OpenStrEnum):
    CROSS = "cross"
    ANGRY = "angry"


ResponseXMoodLike: TypeAlias = Union[ResponseXMood, Literal["cross", "angry"]]
"""A member of `ResponseXMood`, or its value."""
