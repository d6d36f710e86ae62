"""What the API receives and returns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .responses import (
        Job,
        Problem,
        ResponseRetrieveMapResponse,
        ResponseRetrieveSeveralResponse,
    )

__all__ = [
    "Job",
    "Problem",
    "ResponseRetrieveMapResponse",
    "ResponseRetrieveSeveralResponse",
]

_MODULES: dict[str, str] = {
    "Job": "responses",
    "Problem": "responses",
    "ResponseRetrieveMapResponse": "responses",
    "ResponseRetrieveSeveralResponse": "responses",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
