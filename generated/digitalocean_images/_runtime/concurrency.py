"""What depends on the event loop that runs: asyncio's, or another library's."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

__all__ = ["async_lock", "async_sleep", "running_loop"]


def running_loop() -> AbstractEventLoop | None:
    """Return asyncio's running event loop; None where another library runs.

    Connections belong to the event loop on which they were made.
    """
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def async_sleep(seconds: float) -> None:
    """Wait for some seconds.

    Where asyncio does not run, anyio knows what does; httpx2 cannot do without it there.
    """
    if running_loop() is not None:
        import asyncio

        await asyncio.sleep(seconds)
    else:
        import anyio

        await anyio.sleep(seconds)


def async_lock() -> AbstractAsyncContextManager[Any]:
    """Return a lock for the tasks of the running event loop."""
    if running_loop() is not None:
        import asyncio

        return asyncio.Lock()
    import anyio

    return anyio.Lock()
