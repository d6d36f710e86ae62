from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "Answer",
    "CompletionCreateParams",
]


class Answer(BaseModel):
    text: str | None = None


class CompletionCreateParams(TypedDict, total=False):
    """The arguments of `chats.completions.create`, for
    `chats.completions.create(**params)`.
    """

    prompt: Required[str]
    stream: bool
