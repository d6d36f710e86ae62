from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "NoteCreateParams",
]


class NoteCreateParams(TypedDict, total=False):
    """The arguments of `notes.create`, for `notes.create(**params)`."""

    text: Required[str]
    x_seen: str
    about: Any
