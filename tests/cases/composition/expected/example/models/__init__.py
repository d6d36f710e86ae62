"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import (
        BaseMeta,
        ImageCreateError,
        ImageCreateErrorWithField,
        ImageCreateErrorWithPath,
        ImageCreateParams,
        ImageCreateResponse,
        ImageUpdate,
    )

__all__ = [
    "BaseMeta",
    "ImageCreateError",
    "ImageCreateErrorWithField",
    "ImageCreateErrorWithPath",
    "ImageCreateParams",
    "ImageCreateResponse",
    "ImageUpdate",
]

_MODULES: dict[str, list[str]] = {
    ".images": [
        "BaseMeta",
        "ImageCreateError",
        "ImageCreateErrorWithField",
        "ImageCreateErrorWithPath",
        "ImageCreateParams",
        "ImageCreateResponse",
        "ImageUpdate",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
