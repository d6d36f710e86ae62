"""Compares JSON values."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any


def differences(one: Any, other: Any, at: str = "") -> Iterator[str]:
    """Yield in what two JSON values differ; how a value is spelt is no difference."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in one.keys() | other.keys():
            if name not in one or name not in other:
                there = "the second" if name in other else "the first"
                yield f"{at}/{name} is in {there} alone"
            else:
                yield from differences(one[name], other[name], f"{at}/{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (mine, its) in enumerate(zip(one, other, strict=True)):
            yield from differences(mine, its, f"{at}/{index}")
    elif not _are_equal(one, other):
        yield f"{at}: {one!r} is not {other!r}"


def _are_equal(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    for read in (datetime.fromisoformat, time.fromisoformat, Decimal, str.lower):
        with suppress(ValueError, InvalidOperation):
            if read(one) == read(other):
                return True
    return False
