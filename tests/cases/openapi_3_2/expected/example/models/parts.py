from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

from .thing import Thing

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "PartListParams",
    "PartListResponse",
    "PartSelectParams",
    "PartSelectResponse",
]


class PartListParams(TypedDict, total=False):
    """The arguments of `things.parts.list`, for `things.parts.list(**params)`."""

    filter: Required[Mapping[str, str]]


class PartSelectParams(TypedDict, total=False):
    """The arguments of `things.parts.select`, for `things.parts.select(**params)`."""

    selector: str


PartListResponse: TypeAlias = list[Thing]
"""What `things.parts.list` returns."""


PartSelectResponse: TypeAlias = list[Thing]
"""What `things.parts.select` returns."""
