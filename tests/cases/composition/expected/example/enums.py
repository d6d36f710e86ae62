"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "DetailedKind",
    "DetailedKindLike",
    "ImageCreateResponseStatus",
    "ImageCreateResponseStatusLike",
    "Region",
    "RegionLike",
]


class DetailedKind(OpenStrEnum):
    """What it is."""

    IMAGE = "image"
    SNAPSHOT = "snapshot"


DetailedKindLike: TypeAlias = Union[DetailedKind, Literal["image", "snapshot"]]
"""A member of `DetailedKind`, or its value."""


class ImageCreateResponseStatus(OpenStrEnum):
    NEW = "new"
    READY = "ready"


ImageCreateResponseStatusLike: TypeAlias = Union[
    ImageCreateResponseStatus,
    Literal["new", "ready"],
]
"""A member of `ImageCreateResponseStatus`, or its value."""


class Region(OpenStrEnum):
    AMS1 = "ams1"
    NYC1 = "nyc1"


RegionLike: TypeAlias = Union[Region, Literal["ams1", "nyc1"]]
"""A member of `Region`, or its value."""
