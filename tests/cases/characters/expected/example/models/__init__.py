"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .注文_品 import Order, 注文品Get注文番号Params

__all__ = [
    "Order",
    "注文品Get注文番号Params",
]

_MODULES: dict[str, list[str]] = {".注文_品": ["Order", "注文品Get注文番号Params"]}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
