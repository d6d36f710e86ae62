"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "BodyPrompt",
    "BodyPromptLike",
]


class BodyPrompt(OpenStrEnum):
    NONE = "none"
    LOGIN = "login"


BodyPromptLike: TypeAlias = Union[BodyPrompt, Literal["none", "login"]]
"""A member of `BodyPrompt`, or its value."""
