"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ._runtime.deprecation import deprecated
from ._runtime.enums import OpenStrEnum, former_member
from ._runtime.lazy import renamed

__all__ = [
    "State",
    "StateLike",
]


class State(OpenStrEnum):
    NEW = "new"
    OLD = "old"

    @former_member
    @deprecated("State.FRESH is called State.NEW now; the old name will go away")
    def FRESH(cls) -> Literal[State.NEW]:
        """The former name of `NEW`."""
        return State.NEW


StateLike: TypeAlias = Union[State, Literal["new", "old"]]
"""A member of `State`, or its value."""

_FORMER: dict[str, str] = {"Status": "State", "StatusLike": "StateLike"}

if TYPE_CHECKING:
    Status = State
    StatusLike = StateLike
else:
    __getattr__ = renamed(__name__, _FORMER)
