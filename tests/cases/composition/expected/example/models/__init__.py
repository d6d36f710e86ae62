"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import (
        BaseMeta,
        Detailed,
        DetailedMeta,
        DetailedMetaParam,
        DetailedParam,
        ImageCreateError,
        ImageCreateErrorWithField,
        ImageCreateErrorWithPath,
        ImageCreateParams,
        ImageCreateResponse,
        ImageReplaceDetailsParams,
        ImageUpdate,
    )

__all__ = [
    "BaseMeta",
    "Detailed",
    "DetailedMeta",
    "DetailedMetaParam",
    "DetailedParam",
    "ImageCreateError",
    "ImageCreateErrorWithField",
    "ImageCreateErrorWithPath",
    "ImageCreateParams",
    "ImageCreateResponse",
    "ImageReplaceDetailsParams",
    "ImageUpdate",
]

_MODULES: dict[str, list[str]] = {
    ".images": [
        "BaseMeta",
        "Detailed",
        "DetailedMeta",
        "DetailedMetaParam",
        "DetailedParam",
        "ImageCreateError",
        "ImageCreateErrorWithField",
        "ImageCreateErrorWithPath",
        "ImageCreateParams",
        "ImageCreateResponse",
        "ImageReplaceDetailsParams",
        "ImageUpdate",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
