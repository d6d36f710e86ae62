"""Turns Python values into what JSON has."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, TypeGuard
from uuid import UUID

__all__ = ["encode", "is_array", "is_list", "is_model", "is_object"]


def encode(value: Any) -> Any:
    """Return a value as JSON has it: models, dates, enums and all, in any nesting.

    A naive `datetime` is taken to be local time; what is sent always has an offset.

    Raises:
        TypeError: there is nothing in JSON for the value.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, datetime):
        return (value.astimezone() if value.tzinfo is None else value).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    if isinstance(value, bytes | bytearray):
        return base64.b64encode(value).decode("ascii")
    if is_object(value):
        return {str(key): encode(member) for key, member in value.items()}
    if is_array(value):
        return [encode(item) for item in value]
    if not is_model(value):
        raise TypeError(f"{type(value).__name__} has no counterpart in JSON")
    return value.model_dump(
        mode="json", by_alias=True, exclude_unset=True, warnings=False
    )


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Tell whether a value is written as an object."""
    return isinstance(value, Mapping)


def is_array(value: Any) -> TypeGuard[Iterable[Any]]:
    """Tell whether a value is written as an array."""
    if isinstance(value, str | bytes | bytearray | Mapping) or is_model(value):
        return False
    return isinstance(value, Iterable)


def is_list(value: object) -> TypeGuard[Sequence[Any]]:
    """Tell whether a value is a list or a tuple."""
    return isinstance(value, list | tuple)


def is_model(value: Any) -> bool:
    """Tell whether a value is a pydantic model; pydantic need not be loaded for that."""
    return hasattr(value, "model_dump")
