"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "DropletStatus",
    "DropletStatusLike",
]


class DropletStatus(OpenStrEnum):
    NEW = "new"
    ACTIVE = "active"
    OFF = "off"


DropletStatusLike: TypeAlias = Union[DropletStatus, Literal["new", "active", "off"]]
"""A member of `DropletStatus`, or its value."""
