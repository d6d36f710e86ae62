from __future__ import annotations

import datetime as dt

from .._runtime.models import Model

__all__ = [
    "EventWatchNamedResponseItemChunk",
    "EventWatchTicksResponseItem",
]


class EventWatchTicksResponseItem(Model):
    at: dt.datetime | None = None


class EventWatchNamedResponseItemChunk(Model):
    delta: str
