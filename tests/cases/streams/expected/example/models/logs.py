from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._runtime.uploads.sources import FileContent

__all__ = [
    "LogImportLinesParams",
]


class LogImportLinesParams(TypedDict, total=False):
    """The arguments of `logs.import_lines`, for `logs.import_lines(**params)`."""

    body: Required[FileContent]
