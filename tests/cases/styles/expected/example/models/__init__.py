"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .styles import (
        StyleCreateReservedParams,
        StyleListPipesParams,
        StyleListSpacesParams,
        StyleRetrieveContentParams,
        StyleRetrieveDeepParams,
        StyleRetrieveEmptyParams,
        StyleRetrieveFormExplodedParams,
        StyleRetrieveFormForCookieParams,
        StyleRetrieveFormForQueryParams,
        StyleRetrieveReservedParams,
        StyleRetrieveSimpleExplodedParams,
        StyleRetrieveSimpleParams,
    )

__all__ = [
    "StyleCreateReservedParams",
    "StyleListPipesParams",
    "StyleListSpacesParams",
    "StyleRetrieveContentParams",
    "StyleRetrieveDeepParams",
    "StyleRetrieveEmptyParams",
    "StyleRetrieveFormExplodedParams",
    "StyleRetrieveFormForCookieParams",
    "StyleRetrieveFormForQueryParams",
    "StyleRetrieveReservedParams",
    "StyleRetrieveSimpleExplodedParams",
    "StyleRetrieveSimpleParams",
]

_MODULES: dict[str, list[str]] = {
    ".styles": [
        "StyleCreateReservedParams",
        "StyleListPipesParams",
        "StyleListSpacesParams",
        "StyleRetrieveContentParams",
        "StyleRetrieveDeepParams",
        "StyleRetrieveEmptyParams",
        "StyleRetrieveFormExplodedParams",
        "StyleRetrieveFormForCookieParams",
        "StyleRetrieveFormForQueryParams",
        "StyleRetrieveReservedParams",
        "StyleRetrieveSimpleExplodedParams",
        "StyleRetrieveSimpleParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
