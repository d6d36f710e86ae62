from __future__ import annotations

from typing import Required, TypedDict

from .._runtime.models import BaseModel
from .._runtime.pagination.async_pages import AsyncPage
from .._runtime.pagination.pages import SyncPage

__all__ = [
    "AsyncChargeListPage",
    "Charge",
    "ChargeList",
    "ChargeListCustomerChargesParams",
    "ChargeListPage",
    "ChargeListParams",
]


class ChargeList(BaseModel):
    data: list[Charge]
    has_more: bool


class Charge(BaseModel):
    id: str
    amount: int | None = None


class ChargeListParams(TypedDict, total=False):
    """The arguments of `charges.list`, for `charges.list(**params)`."""

    starting_after: str
    limit: int


class ChargeListCustomerChargesParams(TypedDict, total=False):
    """The arguments of `charges.list_customer_charges`, for
    `charges.list_customer_charges(**params)`.
    """

    customer: Required[str]
    starting_after: str


class ChargeListPage(SyncPage[Charge], ChargeList):
    """A page of a list, with the fields of `ChargeList`."""


class AsyncChargeListPage(AsyncPage[Charge], ChargeList):
    """A page of a list, with the fields of `ChargeList`."""
