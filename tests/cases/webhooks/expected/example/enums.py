"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

from typing import Literal, TypeAlias, Union

from ._runtime.enums import OpenStrEnum

__all__ = [
    "OrderCancelledPayloadReason",
    "OrderCancelledPayloadReasonLike",
]


class OrderCancelledPayloadReason(OpenStrEnum):
    CUSTOMER = "customer"
    FRAUD = "fraud"
    STOCK = "stock"
    OTHER = "other"


OrderCancelledPayloadReasonLike: TypeAlias = Union[
    OrderCancelledPayloadReason,
    Literal["customer", "fraud", "stock", "other"],
]
"""A member of `OrderCancelledPayloadReason`, or its value."""
