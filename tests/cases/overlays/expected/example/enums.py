"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "ImageStatus",
    "ImageStatusLike",
]


class ImageStatus(OpenStrEnum):
    NEW = "new"
    OLD = "old"
    RETIRED = "retired"


ImageStatusLike: TypeAlias = Union[ImageStatus, Literal["new", "old", "retired"]]
"""A member of `ImageStatus`, or its value."""
