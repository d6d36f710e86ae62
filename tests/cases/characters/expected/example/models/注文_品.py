from __future__ import annotations

from typing import Required, TypedDict

from pydantic import Field

from .. import enums
from .._runtime.models import BaseModel

__all__ = [
    "Order",
    "注文品Get注文番号Params",
]


class Order(BaseModel):
    """Lines that begin with spaces:

    \U0001fae8 code

    more
    """

    番号_x: str = Field(alias="番号・x")
    """Katakana's dot is a part of names since Python 3.13"""
    番号_y: str | None = Field(alias="番号･y", default=None)
    """Default: `\U0001fae8`. Pattern: `^\U0001fae8$`."""
    λ: int | None = Field(alias="ɤλƛ", default=None)
    unnamed: int | None = Field(alias="\U0001ccd6\U0001ccd7", default=None)
    größe: enums.Size | None = None
    """How large it is \U0001fae8"""


class 注文品Get注文番号Params(TypedDict, total=False):
    """The arguments of `注文_品.get注文_番号`, for `注文_品.get注文_番号(**params)`."""

    注文_番号: Required[str]
    größe: enums.SizeLike
    full: int
