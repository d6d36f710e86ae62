from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TypeAlias
from uuid import UUID

from .._runtime.models import BaseModel

__all__ = [
    "Job",
    "Problem",
    "ResponseRetrieveMapResponse",
    "ResponseRetrieveSeveralResponse",
]


class Job(BaseModel):
    id: UUID
    at: dt.datetime
    cost: Decimal | None = None
    """Format: `decimal`."""


class ResponseRetrieveSeveralResponse(BaseModel):
    later: bool | None = None


class Problem(BaseModel):
    title: str | None = None
    status: int | None = None


ResponseRetrieveMapResponse: TypeAlias = dict[str, Job]
"""What `responses.retrieve_map` returns."""
