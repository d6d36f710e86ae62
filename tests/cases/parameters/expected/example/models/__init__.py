"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import ThingGetDeepParam, ThingGetParams

__all__ = [
    "ThingGetDeepParam",
    "ThingGetParams",
]

_MODULES: dict[str, list[str]] = {".things": ["ThingGetDeepParam", "ThingGetParams"]}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
