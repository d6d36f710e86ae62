"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .attachments import (
        AttachmentAddParams,
        AttachmentsAddAttachmentsParams,
        AttachmentsParams2,
    )
    from .notes import (
        NoteAddBodyParams2,
        NoteAddParams,
        NoteParams,
        NoteReplaceParams,
        NoteReplacePlainParams,
        NoteUpdateParams,
        NotesAddBodyParams,
    )

__all__ = [
    "AttachmentAddParams",
    "AttachmentsAddAttachmentsParams",
    "AttachmentsParams2",
    "NoteAddBodyParams2",
    "NoteAddParams",
    "NoteParams",
    "NoteReplaceParams",
    "NoteReplacePlainParams",
    "NoteUpdateParams",
    "NotesAddBodyParams",
]

_MODULES: dict[str, list[str]] = {
    ".attachments": [
        "AttachmentAddParams",
        "AttachmentsAddAttachmentsParams",
        "AttachmentsParams2",
    ],
    ".notes": [
        "NoteAddBodyParams2",
        "NoteAddParams",
        "NoteParams",
        "NoteReplaceParams",
        "NoteReplacePlainParams",
        "NoteUpdateParams",
        "NotesAddBodyParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
