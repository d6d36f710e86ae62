"""What only one at a time may do."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from .concurrency import async_lock, running_loop

__all__ = ["Gate"]


class Gate:
    """Lets one thread pass at a time, or one task of each event loop.

    Attributes:
        lock: For threads.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self._making = Lock()
        self._locks: WeakKeyDictionary[Any, AbstractAsyncContextManager[Any]] = (
            WeakKeyDictionary()
        )

    def async_lock(self) -> AbstractAsyncContextManager[Any]:
        """Return the lock for the tasks of the running event loop."""
        owner = running_loop() or self
        with self._making:
            found = self._locks.get(owner)
            if found is None:
                found = self._locks[owner] = async_lock()
            return found
