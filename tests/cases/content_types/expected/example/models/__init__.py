"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .attachments import (
        AttachmentAddParams,
        AttachmentsFormDataParams,
        AttachmentsJSONParams,
    )
    from .notes import (
        NoteAddFormDataParams,
        NoteAddJSONParams,
        NoteAddParams,
        NoteParams,
        NoteReplaceParams,
        NoteReplacePlainParams,
        NoteUpdateParams,
    )

__all__ = [
    "AttachmentAddParams",
    "AttachmentsFormDataParams",
    "AttachmentsJSONParams",
    "NoteAddFormDataParams",
    "NoteAddJSONParams",
    "NoteAddParams",
    "NoteParams",
    "NoteReplaceParams",
    "NoteReplacePlainParams",
    "NoteUpdateParams",
]

_MODULES: dict[str, list[str]] = {
    ".attachments": [
        "AttachmentAddParams",
        "AttachmentsFormDataParams",
        "AttachmentsJSONParams",
    ],
    ".notes": [
        "NoteAddFormDataParams",
        "NoteAddJSONParams",
        "NoteAddParams",
        "NoteParams",
        "NoteReplaceParams",
        "NoteReplacePlainParams",
        "NoteUpdateParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
