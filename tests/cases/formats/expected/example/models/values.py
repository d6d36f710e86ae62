from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Required, TypedDict
from uuid import UUID

from pydantic import Field

from .._runtime.models import BaseModel

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

__all__ = [
    "ValueReplaceParams",
    "Values",
    "ValuesDemanded",
    "ValuesDemandedParam",
]


class Values(BaseModel):
    moment: dt.datetime | None = None
    untyped: str | None = None
    """Format: `email`."""
    counted: int | None = None
    unknown: Any = None
    """Format: `color`."""
    nothing: None = None
    empty_or_long: str | None = None
    demanded: ValuesDemanded | None = None
    mixed: Any = None
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


class ValuesDemanded(BaseModel):
    a: Any
    b_c: Any = Field(alias="b-c")


class ValueReplaceParams(TypedDict, total=False):
    """The arguments of `values.replace`, for `values.replace(**params)`."""

    filter: str
    flag: bool | Literal[""]
    moment: dt.datetime | str
    untyped: str
    counted: int
    unknown: Any
    nothing: None
    empty_or_long: str
    demanded: ValuesDemandedParam | ValuesDemanded
    mixed: Any
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


ValuesDemandedParam = TypedDict(
    "ValuesDemandedParam",
    {"a": "Required[Any]", "b-c": "Required[Any]"},
    total=False,
)
