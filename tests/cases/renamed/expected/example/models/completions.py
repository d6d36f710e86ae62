from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "CompletionCreateParams",
]


class CompletionCreateParams(TypedDict, total=False):
    """The arguments of `chats.completions.create`, for
    `chats.completions.create(**params)`.
    """

    prompt: Required[str]
    stream: bool
