from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from uuid import UUID

    from .. import enums

__all__ = [
    "AddressGetParams",
    "AddressGetResponse",
]


class AddressGetResponse(BaseModel):
    city: str | None = None


class AddressGetParams(TypedDict, total=False):
    """The arguments of `addresses.get`, for `addresses.get(**params)`."""

    user_id: Required[UUID | str]
    kind: enums.AddressKindLike
    result: int
