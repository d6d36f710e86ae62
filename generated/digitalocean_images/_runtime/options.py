"""What every call takes besides the operation's own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import httpx2

if TYPE_CHECKING:
    from .uploads.sending import Progress

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """Options of a single call."""

    timeout: float | httpx2.Timeout | None
    """How long to wait, in seconds; None waits without a limit."""
    extra_headers: Mapping[str, str]
    """Headers to add to the request, or to send instead of its own."""
    extra_query: Mapping[str, Any]
    """Query parameters to add."""
    upload_progress: Progress
    """Is told how far the body is sent: the number of bytes, and of all bytes, if known."""
    extra_body: Mapping[str, Any]
    """Members to add to a body that is an object."""
