from __future__ import annotations

from uuid import UUID

from .._runtime.models import BaseModel

__all__ = [
    "Order",
]


class Order(BaseModel):
    id: UUID
