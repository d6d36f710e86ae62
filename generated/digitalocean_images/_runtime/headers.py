"""The headers of requests: merged whatever their case, and checked before they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from .sentinels import Omit

__all__ = ["FOR_STRANGERS", "RequestHeaders", "merge_headers", "raw_headers"]

RequestHeaders: TypeAlias = dict[str, tuple[str, str]]
"""Headers by their names in lower case: the name as it is sent, and the value."""

FOR_STRANGERS: Final = frozenset(
    ("accept", "accept-encoding", "accept-language", "range", "user-agent")
)
"""The headers that a server sees which is none of the API's, their names in lower case."""


def merge_headers(headers: RequestHeaders, further: Mapping[str, str | Omit]) -> None:
    """Add headers, instead of those of the same name; `omit` removes one."""
    for name, value in further.items():
        if isinstance(value, Omit):
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = (name, value)


def raw_headers(headers: Iterable[tuple[str, str]]) -> list[tuple[bytes, bytes]]:
    """Return headers as they are sent.

    Raises:
        ValueError: a value has a line break or another control character in it.
    """
    return [(name.encode("ascii"), _encoded(name, value)) for name, value in headers]


def _encoded(name: str, value: str) -> bytes:
    if not value.isprintable():
        for position, character in enumerate(value):
            if character < " " and character != "\t":
                found = f"{character!r} at position {position}"
                raise ValueError(f"the header {name!r} cannot hold {found}")
    return value.strip(" \t").encode()
