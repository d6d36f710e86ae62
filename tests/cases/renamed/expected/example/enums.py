"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum
from ._runtime.lazy import renamed

__all__ = [
    "State",
    "StateLike",
]


class State(OpenStrEnum):
    NEW = "new"
    OLD = "old"


StateLike: TypeAlias = Union[State, Literal["new", "old"]]
"""A member of `State`, or its value."""

_FORMER: dict[str, str] = {"Status": "State", "StatusLike": "StateLike"}

if TYPE_CHECKING:
    Status = State
    StatusLike = StateLike
else:
    __getattr__ = renamed(__name__, _FORMER)
