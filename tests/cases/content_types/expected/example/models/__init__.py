"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .notes import (
        NoteAddParams,
        NoteParams,
        NoteReplaceParams,
        NoteReplacePlainParams,
        NoteUpdateParams,
        NotesAddBodyParams,
        NotesAddBodyParams2,
    )

__all__ = [
    "NoteAddParams",
    "NoteParams",
    "NoteReplaceParams",
    "NoteReplacePlainParams",
    "NoteUpdateParams",
    "NotesAddBodyParams",
    "NotesAddBodyParams2",
]

_MODULES: dict[str, list[str]] = {
    ".notes": [
        "NoteAddParams",
        "NoteParams",
        "NoteReplaceParams",
        "NoteReplacePlainParams",
        "NoteUpdateParams",
        "NotesAddBodyParams",
        "NotesAddBodyParams2",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
