"""Guesses what a misspelt name was meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

_LONGEST: Final = 80
"""Longer names are not looked at: comparing takes time by the square of the length."""

_MOST: Final = 200
"""How many names are compared."""

_FAR: Final = 3
"""By how many characters the lengths of similar names may differ."""


def similar(name: str, known: Iterable[str], cutoff: float = 0.7) -> str | None:
    """Return the known name that is most like another one; none where none is.

    Args:
        name: The name that is not known.
        known: The names that are. Of thousands, only some with the same first and last
            letter are considered.
        cutoff: How alike the two have to be, between 0 and 1.
    """
    if not name or len(name) > _LONGEST:
        return None
    near = [each for each in known if abs(len(each) - len(name)) <= _FAR]
    if len(near) > _MOST:
        near = [n for n in near if (n[:1], n[-1:]) == (name[:1], name[-1:])][:_MOST]
    return next(iter(get_close_matches(name, near, n=1, cutoff=cutoff)), None)
