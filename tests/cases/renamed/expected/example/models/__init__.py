"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .completions import Answer, CompletionCreateParams
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
    ".completions": ["Answer", "CompletionCreateParams"],
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
