"""Every enum of the API; all are open to values that the document does not list."""

from __future__ import annotations

__all__: list[str] = []
