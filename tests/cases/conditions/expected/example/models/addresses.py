from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.models import BaseModel

__all__ = [
    "Address",
    "AddressSetParams",
]


class Address(BaseModel):
    """Where somebody lives.

    Where `number` is given, `street` is needed. Where `street` is given, `number` and
    `country` are needed. Some values have to meet further conditions (`if`, `then`,
    `else`). Where `po_box` is given, further conditions have to be met. `street` and
    `po_box` must not be given together.
    """

    country: str
    street: str | None = None
    number: int | None = None
    po_box: str | None = None
    state: str | None = None
    """A state of the country."""
    province: str | None = None
    branch: str | None = None


class AddressSetParams(TypedDict, total=False):
    """The arguments of `addresses.set`, for `addresses.set(**params)`."""

    country: Required[str]
    street: str
    number: int
    po_box: str
    state: str
    province: str
    branch: str
