from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "FileGetParams",
]


class FileGetParams(TypedDict, total=False):
    """The arguments of `files.get`, for `files.get(**params)`."""

    name: Required[str]
    theme: str
    plain: str
    several: Mapping[str, str]
