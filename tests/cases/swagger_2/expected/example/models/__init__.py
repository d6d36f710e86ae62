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
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
