"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .zones import ZoneListParams, ZoneListResponse, ZoneListResponsePrevious

__all__ = [
    "ZoneListParams",
    "ZoneListResponse",
    "ZoneListResponsePrevious",
]

_MODULES: dict[str, list[str]] = {
    ".zones": ["ZoneListParams", "ZoneListResponse", "ZoneListResponsePrevious"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
