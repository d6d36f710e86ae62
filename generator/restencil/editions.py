"""The rules of naming and layout, by the date from which they hold.

A package stays with the edition that it was first generated in, until its configuration
names another: so a new version of restencil alone renames and moves nothing.
"""

from __future__ import annotations

from typing import Final

EDITIONS: Final = ("2026-11-01",)
"""The editions that this restencil knows, the latest last."""
