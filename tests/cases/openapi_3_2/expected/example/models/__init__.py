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
    from .searches import (
        SearchParams,
        SearchSendDocumentsParams,
        SearchSendManyParams,
        SearchSendNestedBothParam,
        SearchSendNestedFormParam,
        SearchSendNestedParams,
        SearchWantedParam,
    )
    from .thing import Thing, ThingParam
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
    "SearchParams",
    "SearchSendDocumentsParams",
    "SearchSendManyParams",
    "SearchSendNestedBothParam",
    "SearchSendNestedFormParam",
    "SearchSendNestedParams",
    "SearchWantedParam",
    "Thing",
    "ThingCopyParams",
    "ThingListCriteriaParam",
    "ThingListParams",
    "ThingListResponse",
    "ThingParam",
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
    ".searches": [
        "SearchParams",
        "SearchSendDocumentsParams",
        "SearchSendManyParams",
        "SearchSendNestedBothParam",
        "SearchSendNestedFormParam",
        "SearchSendNestedParams",
        "SearchWantedParam",
    ],
    ".thing": ["Thing", "ThingParam"],
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
