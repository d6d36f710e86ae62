"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books import (
        AnyMedium,
        Book,
        BookAddParams,
        BookListParams,
        BookListResponse,
        BookSearchParams,
        BookSearchResponse,
        BookSetCoverParams,
        Medium,
        Problem,
        TotalHeaders,
    )

__all__ = [
    "AnyMedium",
    "Book",
    "BookAddParams",
    "BookListParams",
    "BookListResponse",
    "BookSearchParams",
    "BookSearchResponse",
    "BookSetCoverParams",
    "Medium",
    "Problem",
    "TotalHeaders",
]

_MODULES: dict[str, list[str]] = {
    ".books": [
        "AnyMedium",
        "Book",
        "BookAddParams",
        "BookListParams",
        "BookListResponse",
        "BookSearchParams",
        "BookSearchResponse",
        "BookSetCoverParams",
        "Medium",
        "Problem",
        "TotalHeaders",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
