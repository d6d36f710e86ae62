"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .order import Order
    from .orders import OrderCreateParams
    from .webhook_payloads import (
        Article,
        OrderCancelledPayload,
        OrderPaid,
        ShippedPayload,
        StockCountedPayload,
    )

__all__ = [
    "Article",
    "Order",
    "OrderCancelledPayload",
    "OrderCreateParams",
    "OrderPaid",
    "ShippedPayload",
    "StockCountedPayload",
]

_MODULES: dict[str, list[str]] = {
    ".order": ["Order"],
    ".orders": ["OrderCreateParams"],
    ".webhook_payloads": [
        "Article",
        "OrderCancelledPayload",
        "OrderPaid",
        "ShippedPayload",
        "StockCountedPayload",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
