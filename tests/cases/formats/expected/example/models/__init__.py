"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .values import ValueReplaceParams, Values, ValuesDemanded, ValuesDemandedParam

__all__ = [
    "ValueReplaceParams",
    "Values",
    "ValuesDemanded",
    "ValuesDemandedParam",
]

_MODULES: dict[str, list[str]] = {
    ".values": [
        "ValueReplaceParams",
        "Values",
        "ValuesDemanded",
        "ValuesDemandedParam",
    ],
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
