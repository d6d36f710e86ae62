"""The bases of all resources."""

from __future__ import annotations

from .calls import AsyncCaller, SyncCaller

__all__ = ["AsyncResource", "SyncResource"]


class SyncResource:
    """A group of operations of a client that waits."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client


class AsyncResource:
    """A group of operations of a client to be awaited."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client
