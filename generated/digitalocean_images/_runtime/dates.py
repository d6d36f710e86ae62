"""Points in time that are given where the document asks for dates."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from .encoding import is_list, is_object

__all__ = ["with_dates"]


def with_dates(value: Any, names: Collection[str]) -> Any:
    """Return a value in which members of some names are dates, in any nesting."""
    if is_object(value):
        return {
            name: _date(member, names) if name in names else with_dates(member, names)
            for name, member in value.items()
        }
    if is_list(value):
        items: list[Any] = [with_dates(item, names) for item in value]
        return items
    return value


def _date(value: Any, names: Collection[str]) -> Any:
    if isinstance(value, datetime):
        return value.date()
    if is_list(value):
        items: list[Any] = [_date(item, names) for item in value]
        return items
    return with_dates(value, names)
