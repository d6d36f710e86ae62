"""The bases of all resources."""

from __future__ import annotations

from .client import AsyncBaseClient, SyncBaseClient

__all__ = ["AsyncResource", "SyncResource"]


class SyncResource:
    """A group of operations of a client that waits."""

    def __init__(self, client: SyncBaseClient) -> None:
        self._client = client


class AsyncResource:
    """A group of operations of a client to be awaited."""

    def __init__(self, client: AsyncBaseClient) -> None:
        self._client = client
