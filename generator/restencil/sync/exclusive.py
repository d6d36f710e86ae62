"""Lets one run at a time change an output folder."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from restencil.sync.stored import RUNNING_NAME


@contextmanager
def exclusive(folder: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Keep other runs from changing an output folder.

    The folder is made if it is not there, and goes again if nothing is put into it. The
    operating system gives the lock back when a run ends, however that happens.

    Args:
        folder: The output folder.
        on_wait: Is called once if another run has it, before that is waited for.

    Raises:
        OSError: the folder cannot be made or opened.
    """
    if folder.exists() and not folder.is_dir():
        reason = os.strerror(errno.ENOTDIR)
        raise NotADirectoryError(errno.ENOTDIR, reason, str(folder))
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = _opened(folder)
    try:
        _lock(descriptor, on_wait)
        folder.mkdir(parents=True, exist_ok=True)
        yield
    finally:
        _close(folder, descriptor)
        with suppress(OSError):
            for each in made:
                each.rmdir()


if sys.platform == "win32":
    import msvcrt
    import time

    def _opened(folder: Path) -> int:
        return os.open(folder / RUNNING_NAME, os.O_RDWR | os.O_CREAT)

    def _close(folder: Path, descriptor: int) -> None:
        os.close(descriptor)
        # A file that another run has open cannot be removed there.
        with suppress(OSError):
            (folder / RUNNING_NAME).unlink()

    def _lock(descriptor: int, on_wait: Callable[[], None]) -> None:
        is_told = False
        while True:
            try:
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                return
            except OSError:
                if not is_told:
                    on_wait()
                is_told = True
                time.sleep(0.1)

else:
    import fcntl

    def _opened(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY)

    def _close(folder: Path, descriptor: int) -> None:
        os.close(descriptor)

    def _lock(descriptor: int, on_wait: Callable[[], None]) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            on_wait()
            fcntl.flock(descriptor, fcntl.LOCK_EX)
