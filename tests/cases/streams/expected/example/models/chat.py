from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing import Literal

__all__ = [
    "ChatAskParams",
    "ChatCreateParams",
    "ChatGenerateParams",
    "QuestionParams",
    "StreamedQuestionParams",
]


class ChatCreateParams(TypedDict, total=False):
    """The arguments of `chat.create`, for `chat.create(**params)`."""

    prompt: Required[str]
    stream: bool | None


class QuestionParams(TypedDict, total=False):
    """The arguments of `chat.ask`, for `chat.ask(**params)`."""

    topic: Required[str]
    stream: Literal[False]


class StreamedQuestionParams(TypedDict, total=False):
    """The arguments of `chat.ask`, for `chat.ask(**params)`."""

    topic: Required[str]
    stream: Required[Literal[True]]
    delay: int


class ChatGenerateParams(TypedDict, total=False):
    """The arguments of `chat.generate`, for `chat.generate(**params)`."""

    stream: bool


ChatAskParams: TypeAlias = Union[QuestionParams, StreamedQuestionParams]
"""Any combination of the arguments of `chat.ask`."""
