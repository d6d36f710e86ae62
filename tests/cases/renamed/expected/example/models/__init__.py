"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .answer import Answer
    from .answers import (
        AnswerListPage,
        AnswerListParams,
        AnswerListResponse,
        AsyncAnswerListPage,
    )
    from .completions import CompletionCreateParams
    from .images import (
        Image,
        ImageCreateParams,
        ImageFindParams,
        ImageListParams,
        ImageListResponse,
        ImageUpdateParams,
        TotalHeaders,
    )

__all__ = [
    "Answer",
    "AnswerListPage",
    "AnswerListParams",
    "AnswerListResponse",
    "AsyncAnswerListPage",
    "CompletionCreateParams",
    "Image",
    "ImageCreateParams",
    "ImageFindParams",
    "ImageListParams",
    "ImageListResponse",
    "ImageUpdateParams",
    "TotalHeaders",
]

_MODULES: dict[str, list[str]] = {
    ".answer": ["Answer"],
    ".answers": [
        "AnswerListPage",
        "AnswerListParams",
        "AnswerListResponse",
        "AsyncAnswerListPage",
    ],
    ".completions": ["CompletionCreateParams"],
    ".images": [
        "Image",
        "ImageCreateParams",
        "ImageFindParams",
        "ImageListParams",
        "ImageListResponse",
        "ImageUpdateParams",
        "TotalHeaders",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
