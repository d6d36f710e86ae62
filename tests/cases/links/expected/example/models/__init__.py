"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .addresses import AddressGetParams, AddressGetResponse
    from .notes import NoteCreateParams
    from .orders import OrderListParams, OrderListResponse
    from .users import (
        User,
        UserBrief,
        UserCreateParams,
        UserGetParams,
        UserRenameParams,
    )

__all__ = [
    "AddressGetParams",
    "AddressGetResponse",
    "NoteCreateParams",
    "OrderListParams",
    "OrderListResponse",
    "User",
    "UserBrief",
    "UserCreateParams",
    "UserGetParams",
    "UserRenameParams",
]

_MODULES: dict[str, list[str]] = {
    ".addresses": ["AddressGetParams", "AddressGetResponse"],
    ".notes": ["NoteCreateParams"],
    ".orders": ["OrderListParams", "OrderListResponse"],
    ".users": [
        "User",
        "UserBrief",
        "UserCreateParams",
        "UserGetParams",
        "UserRenameParams",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
