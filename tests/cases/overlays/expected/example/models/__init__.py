"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import (
        Image,
        ImageListParams,
        ImageListResponse,
        ImageRetrieveResponse,
        Owner,
    )

__all__ = [
    "Image",
    "ImageListParams",
    "ImageListResponse",
    "ImageRetrieveResponse",
    "Owner",
]

_MODULES: dict[str, list[str]] = {
    ".images": [
        "Image",
        "ImageListParams",
        "ImageListResponse",
        "ImageRetrieveResponse",
        "Owner",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
