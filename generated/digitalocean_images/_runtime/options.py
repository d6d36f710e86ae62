"""What every call takes besides the operation's own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import httpx2

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """Options of a single call."""

    timeout: float | httpx2.Timeout | None
    """How long to wait, in seconds; None waits without a limit."""
    extra_headers: Mapping[str, str]
    """Headers to add to the request, or to send instead of its own."""
    extra_query: Mapping[str, Any]
    """Query parameters to add."""
    extra_body: Mapping[str, Any]
    """Members to add to a body that is an object."""
