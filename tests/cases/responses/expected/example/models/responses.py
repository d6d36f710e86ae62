from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, TypeAlias
from uuid import UUID

from pydantic import Field

from .. import enums
from .._runtime.models import BaseModel
from .._runtime.styles import JSON, SIMPLE_EXPLODED

__all__ = [
    "Color",
    "Job",
    "MoodHeaders",
    "Problem",
    "RateLimitHeaders",
    "ResponseRetrieveHeadedHeaders",
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


class RateLimitHeaders(BaseModel):
    x_rate_limit_limit: int | None = Field(alias="X-RateLimit-Limit", default=None)
    """How often."""
    x_rate_limit_reset: dt.datetime | None = Field(
        alias="X-RateLimit-Reset",
        default=None,
    )


class MoodHeaders(BaseModel):
    x_mood: enums.ResponseXMood | None = Field(alias="X-Mood", default=None)


class ResponseRetrieveHeadedHeaders(BaseModel):
    color: Annotated[Color | None, SIMPLE_EXPLODED] = Field(alias="Color", default=None)
    """Its parts, `R=100,G=200`."""
    either: str | int | None = Field(alias="Either", default=None)
    etag: str | None = Field(alias="ETag", default=None)
    """What it was."""
    hidden: bool | None = Field(alias="Hidden", default=None)
    ids: list[int] | None = Field(alias="Ids", default=None)
    job: Annotated[Job | None, JSON] = Field(alias="Job", default=None)
    level: enums.ResponseLevel | None = Field(alias="Level", default=None)
    mood: enums.ResponseMood | None = Field(alias="Mood", default=None)
    pair: dict[str, float] | None = Field(alias="Pair", default=None)
    set_cookie: list[str] | None = Field(alias="Set-Cookie", default=None)


class Color(BaseModel):
    r: int | None = Field(alias="R", default=None)
    g: int | None = Field(alias="G", default=None)


ResponseRetrieveMapResponse: TypeAlias = dict[str, Job]
"""What `responses.retrieve_map` returns."""
