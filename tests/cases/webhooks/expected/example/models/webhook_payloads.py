from __future__ import annotations

from decimal import Decimal
from typing import Literal

from .. import enums
from .._runtime.models import BaseModel
from .order import Order

__all__ = [
    "Article",
    "OrderCancelledPayload",
    "OrderPaid",
    "ShippedPayload",
    "StockCountedPayload",
]


class StockCountedPayload(BaseModel):
    article: str
    counted: int


class Article(BaseModel):
    number: int


class OrderPaid(BaseModel):
    type: Literal["order.paid"]
    order: Order
    amount: Decimal
    """Format: `decimal`."""


class OrderCancelledPayload(BaseModel):
    type: Literal["order.cancelled"]
    order: Order
    reason: enums.OrderCancelledPayloadReason | None = None


class ShippedPayload(BaseModel):
    tracking: str
    order: Order | None = None
