from __future__ import annotations

from uuid import UUID

from .._runtime.models import Model

__all__ = [
    "Order",
]


class Order(Model):
    id: UUID
