"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .images import (
        URL,
        GoneHeaders,
        Image,
        ImageListImagesGetParams,
        ImageListImagesGetResponse,
        ImageListImagesPostParams,
        ImageSource,
        ImageSourceParam,
        Upload,
        UploadParam,
        URLParam,
    )

__all__ = [
    "GoneHeaders",
    "Image",
    "ImageListImagesGetParams",
    "ImageListImagesGetResponse",
    "ImageListImagesPostParams",
    "ImageSource",
    "ImageSourceParam",
    "URL",
    "URLParam",
    "Upload",
    "UploadParam",
]

_MODULES: dict[str, list[str]] = {
    ".images": [
        "GoneHeaders",
        "Image",
        "ImageListImagesGetParams",
        "ImageListImagesGetResponse",
        "ImageListImagesPostParams",
        "ImageSource",
        "ImageSourceParam",
        "URL",
        "URLParam",
        "Upload",
        "UploadParam",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
