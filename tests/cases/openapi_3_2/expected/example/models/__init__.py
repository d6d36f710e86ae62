"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .files import FileGetParams
    from .parts import (
        PartListParams,
        PartListResponse,
        PartSelectParams,
        PartSelectResponse,
    )
    from .thing import Thing
    from .things import (
        ThingCopyParams,
        ThingListCriteriaParam,
        ThingListParams,
        ThingListResponse,
        ThingQueryParams,
        ThingQueryResponse,
    )

__all__ = [
    "FileGetParams",
    "PartListParams",
    "PartListResponse",
    "PartSelectParams",
    "PartSelectResponse",
    "Thing",
    "ThingCopyParams",
    "ThingListCriteriaParam",
    "ThingListParams",
    "ThingListResponse",
    "ThingQueryParams",
    "ThingQueryResponse",
]

_MODULES: dict[str, list[str]] = {
    ".files": ["FileGetParams"],
    ".parts": [
        "PartListParams",
        "PartListResponse",
        "PartSelectParams",
        "PartSelectResponse",
    ],
    ".thing": ["Thing"],
    ".things": [
        "ThingCopyParams",
        "ThingListCriteriaParam",
        "ThingListParams",
        "ThingListResponse",
        "ThingQueryParams",
        "ThingQueryResponse",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
