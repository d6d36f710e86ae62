from __future__ import annotations

import datetime as dt

from .._runtime.models import BaseModel

__all__ = [
    "EventWatchNamedResponseItemChunk",
    "EventWatchTicksResponseItem",
]


class EventWatchTicksResponseItem(BaseModel):
    at: dt.datetime | None = None


class EventWatchNamedResponseItemChunk(BaseModel):
    delta: str
