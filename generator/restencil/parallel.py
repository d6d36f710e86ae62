"""Work on many things that several processors can share.

Where processes can be forked cheaply and safely, which is on Linux as long as there is one
thread, others get the same memory for nothing, and only what they made has to be carried.
Elsewhere one process does all of it; what comes out is the same.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import BinaryIO, Final, TypeVar

T = TypeVar("T")
R = TypeVar("R")

_MOST: Final = 4
"""How many processes there are at most: what one of them costs has to be earned."""
_INDEX: Final = 2
"""The length of an index, in bytes; a pipe takes 64 KiB without anybody who reads."""
_MOST_ITEMS: Final = 1 << 14


def shared(function: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """Return what a function makes of each of several items, in their order.

    Args:
        function: The function. It must not rely on what it did to other items, nor change
            anything; what it returns can be pickled.
        items: The items, enough of them to take tenths of a second.
    """
    helpers = _processors() - 1
    if helpers <= 0 or not _can_fork() or len(items) > _MOST_ITEMS:
        return [function(item) for item in items]
    waiting, end = os.pipe()
    os.write(end, b"".join(n.to_bytes(_INDEX) for n in range(len(items))))
    os.close(end)
    with open(waiting, "rb", buffering=0) as queue:
        answers = [_helper(function, items, queue) for _ in range(helpers)]
        made = dict(_work(function, items, queue))
    for process, answer in answers:
        with answer:
            found = answer.read()
        _, status = os.waitpid(process, 0)
        if found and status == 0:
            made |= pickle.loads(found)
    # What a helper took that did not come to an end is made here, errors and all.
    return [made[n] if n in made else function(items[n]) for n in range(len(items))]


def _helper(
    function: Callable[[T], R], items: Sequence[T], queue: BinaryIO
) -> tuple[int, BinaryIO]:
    """Fork a process that works as well; return its id, and what it will write to."""
    reading, writing = os.pipe()
    process = os.fork()
    if process:
        os.close(writing)
        return process, open(reading, "rb")
    status = 1
    # Nothing of this process may run on in that one, whatever happens.
    try:
        with suppress(BaseException):
            os.close(reading)
            made = pickle.dumps(dict(_work(function, items, queue)))
            with open(writing, "wb") as answer:
                answer.write(made)
            status = 0
    finally:
        os._exit(status)


def _work(
    function: Callable[[T], R], items: Sequence[T], queue: BinaryIO
) -> Iterator[tuple[int, R]]:
    """Yield what is made of items, taken from the queue for as long as it has any."""
    while index := queue.read(_INDEX):
        number = int.from_bytes(index)
        yield number, function(items[number])


def _processors() -> int:
    """Return how many processes are worth while."""
    return min(len(os.sched_getaffinity(0)), _MOST) if sys.platform == "linux" else 1


def _can_fork() -> bool:
    """Tell whether a fork cannot leave another thread's locks behind."""
    return threading.active_count() == 1
