from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from .. import enums
    from .._runtime.sequences import SequenceNotStr
    from .._runtime.uploads.parts import FileTypes
    from .._runtime.uploads.sources import FileContent

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


class BodySendJSONParams(TypedDict, total=False):
    """The arguments of `bodies.send_json`, for `bodies.send_json(**params)`."""

    name: Required[str]
    parts: Required[Sequence[PartParam]]
    odd_key: str


class BodySendListParams(TypedDict, total=False):
    """The arguments of `bodies.send_list`, for `bodies.send_list(**params)`."""

    body: Required[Sequence[ThingParam]]


class BodySendFormParams(TypedDict, total=False):
    """The arguments of `bodies.send_form`, for `bodies.send_form(**params)`."""

    grant_type: Literal["password"]
    prompt: enums.BodyPromptLike
    audiences: SequenceNotStr[str]
    scopes: SequenceNotStr[str]
    address: BodySendFormAddressParam
    plain: Mapping[str, str]


class BodyUploadParams(TypedDict, total=False):
    """The arguments of `bodies.upload`, for `bodies.upload(**params)`."""

    file: Required[FileTypes]
    more: Sequence[FileTypes]
    meta: ThingParam


class BodyUploadStyledParams(TypedDict, total=False):
    """The arguments of `bodies.upload_styled`, for `bodies.upload_styled(**params)`."""

    image: Required[FileTypes]
    labels: SequenceNotStr[str]
    marks: SequenceNotStr[str]
    address: BodyUploadStyledAddressParam
    plain: BodyUploadStyledPlainParam
    note: str


class BodyPutRawParams(TypedDict, total=False):
    """The arguments of `bodies.put_raw`, for `bodies.put_raw(**params)`."""

    body: Required[FileContent]


class BodyPatchOptionalParams(TypedDict, total=False):
    """The arguments of `bodies.patch_optional`, for
    `bodies.patch_optional(**params)`.
    """

    name: str
    parts: Sequence[PartParam]
    odd_key: str


class BodyReplaceOptionalWithBodyParams(TypedDict, total=False):
    """The arguments of `bodies.replace_optional`, for
    `bodies.replace_optional(**params)`.
    """

    id: Required[int]
    name: Required[str]
    parts: Required[Sequence[PartParam]]
    dry: bool
    odd_key: str


class BodyReplaceOptionalWithoutBodyParams(TypedDict, total=False):
    """The arguments of `bodies.replace_optional`, for
    `bodies.replace_optional(**params)`.
    """

    id: Required[int]
    dry: bool


class BodySendNoteParams(TypedDict, total=False):
    """The arguments of `bodies.send_note`, for `bodies.send_note(**params)`."""

    text: str
    content_type: Literal["application/json", "application/x-www-form-urlencoded"]


class BodyReplaceNoteParams(TypedDict, total=False):
    """The arguments of `bodies.replace_note`, for `bodies.replace_note(**params)`."""

    text: str


class BodySendFormAddressParam(TypedDict, total=False):
    city: str


class BodyUploadStyledAddressParam(TypedDict, total=False):
    city: str


class BodyUploadStyledPlainParam(TypedDict, total=False):
    city: str


ThingParam = TypedDict(
    "ThingParam",
    {
        "name": "Required[str]",
        "parts": "Required[Sequence[PartParam]]",
        "odd-key": "str",
    },
    total=False,
)


PartParam = TypedDict(
    "PartParam",
    {"sku": "Required[str]", "odd-key": "str", "weight": "float | None"},
    total=False,
)
"""A part of a thing."""


BodyReplaceOptionalParams: TypeAlias = Union[
    BodyReplaceOptionalWithBodyParams,
    BodyReplaceOptionalWithoutBodyParams,
]
"""Any combination of the arguments of `bodies.replace_optional`."""
