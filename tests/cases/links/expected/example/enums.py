"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "AddressKind",
    "AddressKindLike",
]


class AddressKind(OpenStrEnum):
    HOME = "home"
    WORK = "work"


AddressKindLike: TypeAlias = Union[AddressKind, Literal["home", "work"]]
"""A member of `AddressKind`, or its value."""
