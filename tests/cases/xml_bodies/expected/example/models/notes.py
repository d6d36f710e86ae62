from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "NoteWriteParams",
]


class NoteWriteParams(TypedDict, total=False):
    """The arguments of `notes.write`, for `notes.write(**params)`."""

    id: Required[int]
    body: Required[str]
