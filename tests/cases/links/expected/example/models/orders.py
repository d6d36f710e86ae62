from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

__all__ = [
    "OrderListParams",
    "OrderListResponse",
]


class OrderListParams(TypedDict, total=False):
    """The arguments of `orders.list`, for `orders.list(**params)`."""

    user_id: Required[str]
    page: int


OrderListResponse: TypeAlias = list[int]
"""What `orders.list` returns."""
