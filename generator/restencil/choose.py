"""Choosing names: each gets the first wish that nobody else has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key")
Wish = TypeVar("Wish")


def choose(
    wishes: Mapping[Key, Sequence[Wish]],
    is_taken: Callable[[Wish], bool],
    spelled: Callable[[Wish], Hashable] = lambda wish: wish,
) -> Iterator[tuple[Key, Wish]]:
    """Yield a wish for each key: its first one that is free and that no other wants.

    Where two want the same at a time, neither gets it, so that the order of the keys
    does not matter. The last wish of a key is yielded even where others want it, too.

    Args:
        wishes: What would do for each key, the best first; at least one.
        is_taken: Tells whether a wish can be granted no more. It is asked again after
            each wish that is yielded.
        spelled: Returns what has to differ between two wishes.
    """
    waiting = {key: list(each) for key, each in wishes.items()}
    while waiting:
        wanted = Counter(spelled(each[0]) for each in waiting.values())
        unsettled: dict[Key, list[Wish]] = {}
        for key, each in waiting.items():
            clashes = wanted[spelled(each[0])] > 1 or is_taken(each[0])
            if clashes and len(each) > 1:
                unsettled[key] = each[1:]
            else:
                yield key, each[0]
        waiting = unsettled
