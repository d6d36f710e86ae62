from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "OrderCreateParams",
]


class OrderCreateParams(TypedDict, total=False):
    """The arguments of `orders.create`, for `orders.create(**params)`."""

    callback_url: Required[str]
