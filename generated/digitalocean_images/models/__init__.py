"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import (
        Error,
        Image,
        ImageCreateParams,
        ImageCreateResponse,
        RateLimitHeaders,
    )

__all__ = [
    "Error",
    "Image",
    "ImageCreateParams",
    "ImageCreateResponse",
    "RateLimitHeaders",
]

_MODULES: dict[str, list[str]] = {
    ".images": [
        "Error",
        "Image",
        "ImageCreateParams",
        "ImageCreateResponse",
        "RateLimitHeaders",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
