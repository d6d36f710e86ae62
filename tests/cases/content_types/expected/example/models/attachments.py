from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "AttachmentAddParams",
    "AttachmentsFormDataParams",
    "AttachmentsJSONParams",
]


class AttachmentsFormDataParams(TypedDict, total=False):
    """The arguments of `attachments.add`, for `attachments.add(**params)`."""

    files: Required[Sequence[FileTypes] | FileTypes]
    content_type: Literal["multipart/form-data"]


class AttachmentsJSONParams(TypedDict, total=False):
    """The arguments of `attachments.add`, for `attachments.add(**params)`."""

    files: Required[SequenceNotStr[str] | str]
    content_type: Required[Literal["application/json"]]


AttachmentAddParams: TypeAlias = Union[AttachmentsFormDataParams, AttachmentsJSONParams]
"""Any combination of the arguments of `attachments.add`."""
