from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

from pydantic import Field

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.sequences import SequenceNotStr

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

    fixed: Literal["yes"] | None = None
    short: str | None = None
    """Maximum length: 3."""
    mro_: str | None = Field(alias="mro", default=None)
    register_: bool | None = Field(alias="register", default=None)
    lines: list[str] | None = None
    """At least an item has to meet further conditions (`contains`). At most 2 items may
    meet further conditions (`contains`).
    """
    labels: dict[str, str] | None = None
    """The names of members have to meet further conditions (`propertyNames`)."""
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
    fixed: Literal["yes"]
    short: str
    mro: str
    register: bool
    lines: SequenceNotStr[str]
    labels: Mapping[str, str]
    street: str
    number: int
    po_box: str
    state: str
    province: str
    branch: str
