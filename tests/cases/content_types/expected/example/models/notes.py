from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.uploads.parts import FileTypes

__all__ = [
    "NoteAddFormDataParams",
    "NoteAddJSONParams",
    "NoteAddParams",
    "NoteParams",
    "NoteReplaceParams",
    "NoteReplacePlainParams",
    "NoteUpdateParams",
]


class NoteUpdateParams(TypedDict, total=False):
    """The arguments of `notes.update`, for `notes.update(**params)`."""

    id: Required[int]
    text: Required[str]
    content_type: Literal["application/merge-patch+json", "application/json"]


class NoteParams(TypedDict, total=False):
    """The arguments of `notes.replace`, for `notes.replace(**params)`."""

    id: Required[int]
    text: Required[str]
    content_type: Literal["application/json"]


class NoteReplacePlainParams(TypedDict, total=False):
    """The arguments of `notes.replace`, for `notes.replace(**params)`."""

    id: Required[int]
    body: Required[str]
    content_type: Required[Literal["text/plain"]]


class NoteAddJSONParams(TypedDict, total=False):
    """The arguments of `notes.add`, for `notes.add(**params)`."""

    text: Required[str]
    content_type: str
    request_content_type: Literal["application/json"]


class NoteAddFormDataParams(TypedDict, total=False):
    """The arguments of `notes.add`, for `notes.add(**params)`."""

    file: Required[FileTypes]
    request_content_type: Required[Literal["multipart/form-data"]]
    text: str


NoteReplaceParams: TypeAlias = Union[NoteParams, NoteReplacePlainParams]
"""Any combination of the arguments of `notes.replace`."""


NoteAddParams: TypeAlias = Union[NoteAddJSONParams, NoteAddFormDataParams]
"""Any combination of the arguments of `notes.add`."""
