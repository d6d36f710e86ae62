"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .orders import Line, LineParam, Order, OrderCreateParams, OrderListParams

__all__ = [
    "Line",
    "LineParam",
    "Order",
    "OrderCreateParams",
    "OrderListParams",
]

_MODULES: dict[str, list[str]] = {
    ".orders": ["Line", "LineParam", "Order", "OrderCreateParams", "OrderListParams"],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
