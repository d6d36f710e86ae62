"""The one sentinel: an argument that is not sent."""

from __future__ import annotations

from typing import Final, final

__all__ = ["Omit", "omit"]


@final
class Omit:
    """The type of `omit`.

    `None` is JSON's null and something else than an argument that is not sent, so
    optional arguments have this as their default.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Stands for an argument that is not sent."""
