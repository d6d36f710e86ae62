"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .bodies import (
        BodyPatchOptionalParams,
        BodyPutRawParams,
        BodyReplaceNoteParams,
        BodyReplaceOptionalParams,
        BodyReplaceOptionalWithBodyParams,
        BodyReplaceOptionalWithoutBodyParams,
        BodySendFormAddressParam,
        BodySendFormParams,
        BodySendJSONParams,
        BodySendListParams,
        BodySendNoteParams,
        BodyUploadParams,
        BodyUploadStyledAddressParam,
        BodyUploadStyledParams,
        BodyUploadStyledPlainParam,
        PartParam,
        ThingParam,
    )

__all__ = [
    "BodyPatchOptionalParams",
    "BodyPutRawParams",
    "BodyReplaceNoteParams",
    "BodyReplaceOptionalParams",
    "BodyReplaceOptionalWithBodyParams",
    "BodyReplaceOptionalWithoutBodyParams",
    "BodySendFormAddressParam",
    "BodySendFormParams",
    "BodySendJSONParams",
    "BodySendListParams",
    "BodySendNoteParams",
    "BodyUploadParams",
    "BodyUploadStyledAddressParam",
    "BodyUploadStyledParams",
    "BodyUploadStyledPlainParam",
    "PartParam",
    "ThingParam",
]

_MODULES: dict[str, list[str]] = {
    ".bodies": [
        "BodyPatchOptionalParams",
        "BodyPutRawParams",
        "BodyReplaceNoteParams",
        "BodyReplaceOptionalParams",
        "BodyReplaceOptionalWithBodyParams",
        "BodyReplaceOptionalWithoutBodyParams",
        "BodySendFormAddressParam",
        "BodySendFormParams",
        "BodySendJSONParams",
        "BodySendListParams",
        "BodySendNoteParams",
        "BodyUploadParams",
        "BodyUploadStyledAddressParam",
        "BodyUploadStyledParams",
        "BodyUploadStyledPlainParam",
        "PartParam",
        "ThingParam",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
