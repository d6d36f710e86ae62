"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .styles import (
        StyleListPipesParams,
        StyleListSpacesParams,
        StyleRetrieveContentParams,
        StyleRetrieveDeepParams,
        StyleRetrieveFormExplodedParams,
        StyleRetrieveFormForCookieParams,
        StyleRetrieveFormForQueryParams,
        StyleRetrieveSimpleExplodedParams,
        StyleRetrieveSimpleParams,
    )

__all__ = [
    "StyleListPipesParams",
    "StyleListSpacesParams",
    "StyleRetrieveContentParams",
    "StyleRetrieveDeepParams",
    "StyleRetrieveFormExplodedParams",
    "StyleRetrieveFormForCookieParams",
    "StyleRetrieveFormForQueryParams",
    "StyleRetrieveSimpleExplodedParams",
    "StyleRetrieveSimpleParams",
]

_MODULES: dict[str, list[str]] = {
    ".styles": [
        "StyleListPipesParams",
        "StyleListSpacesParams",
        "StyleRetrieveContentParams",
        "StyleRetrieveDeepParams",
        "StyleRetrieveFormExplodedParams",
        "StyleRetrieveFormForCookieParams",
        "StyleRetrieveFormForQueryParams",
        "StyleRetrieveSimpleExplodedParams",
        "StyleRetrieveSimpleParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
