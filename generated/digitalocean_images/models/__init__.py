"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import Error, Image, ImageCreateParams, ImageCreateResponse

__all__ = [
    "Error",
    "Image",
    "ImageCreateParams",
    "ImageCreateResponse",
]

_MODULES: dict[str, list[str]] = {
    ".images": ["Error", "Image", "ImageCreateParams", "ImageCreateResponse"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
