from __future__ import annotations

from decimal import Decimal
from typing import Literal

from .. import enums
from .._runtime.models import Model
from .order import Order

__all__ = [
    "OrderCancelledPayload",
    "OrderPaid",
    "ShippedPayload",
]


class OrderPaid(Model):
    type: Literal["order.paid"]
    order: Order
    amount: Decimal
    """Format: `decimal`."""


class OrderCancelledPayload(Model):
    type: Literal["order.cancelled"]
    order: Order
    reason: enums.OrderCancelledPayloadReason | None = None


class ShippedPayload(Model):
    tracking: str
    order: Order | None = None
