"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .addresses import Address, AddressSetParams

__all__ = [
    "Address",
    "AddressSetParams",
]

_MODULES: dict[str, list[str]] = {".addresses": ["Address", "AddressSetParams"]}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
