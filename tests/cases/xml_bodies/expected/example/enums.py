"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "PetStatus",
    "PetStatusLike",
]


class PetStatus(OpenStrEnum):
    AVAILABLE = "available"
    SOLD = "sold"


PetStatusLike: TypeAlias = Union[PetStatus, Literal["available", "sold"]]
"""A member of `PetStatus`, or its value."""
