from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    import datetime as dt

__all__ = [
    "VisitParam",
]


class VisitParam(TypedDict, total=False):
    at: Required[dt.datetime | str]
    pet: Required[int]
