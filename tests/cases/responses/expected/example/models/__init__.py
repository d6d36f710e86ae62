"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .responses import (
        Color,
        Job,
        MoodHeaders,
        Problem,
        RateLimitHeaders,
        ResponseRetrieveHeadedHeaders,
        ResponseRetrieveMapResponse,
        ResponseRetrieveSeveralResponse,
    )

__all__ = [
    "Color",
    "Job",
    "MoodHeaders",
    "Problem",
    "RateLimitHeaders",
    "ResponseRetrieveHeadedHeaders",
    "ResponseRetrieveMapResponse",
    "ResponseRetrieveSeveralResponse",
]

_MODULES: dict[str, list[str]] = {
    ".responses": [
        "Color",
        "Job",
        "MoodHeaders",
        "Problem",
        "RateLimitHeaders",
        "ResponseRetrieveHeadedHeaders",
        "ResponseRetrieveMapResponse",
        "ResponseRetrieveSeveralResponse",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
