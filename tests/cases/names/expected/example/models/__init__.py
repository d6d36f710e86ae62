"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .any_response import AnyResponse

__all__ = [
    "AnyResponse",
]

_MODULES: dict[str, list[str]] = {".any_response": ["AnyResponse"]}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
