"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

__all__: list[str] = []

_MODULES: dict[str, list[str]] = {}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
