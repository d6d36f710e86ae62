from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, TypedDict
from uuid import UUID

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

__all__ = [
    "ValueReplaceParams",
    "Values",
]


class Values(BaseModel):
    moment: dt.datetime | None = None
    day: dt.date | None = None
    clock: str | None = None
    """Format: `time`."""
    pause: str | None = None
    """Format: `duration`."""
    key: UUID | None = None
    amount: Decimal | None = None
    """Format: `decimal`."""
    data: str | None = None
    """Format: `byte`."""
    big: int | None = None
    where: str | None = None
    """Format: `uri`."""
    address: str | None = None
    """Format: `ipv6`."""
    mail: str | None = None
    """Format: `email`."""
    made: str | None = None
    color: str | None = None
    """Format: `color`."""
    labels: dict[str, str] | None = None


class ValueReplaceParams(TypedDict, total=False):
    """The arguments of `values.replace`, for `values.replace(**params)`."""

    filter: str
    flag: bool | Literal[""]
    moment: dt.datetime | str
    day: dt.date | str
    clock: str
    pause: str
    key: UUID | str
    amount: Decimal | str
    data: str | bytes
    big: int
    where: str
    address: str
    mail: str
    secret: str
    color: str
    labels: Mapping[str, str]
