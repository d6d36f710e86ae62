"""Merges values as actions of overlays do (Overlay Specification 1.1.0, "Action Object")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from restencil.origin import Origin
from restencil.source import Trace

Path: TypeAlias = tuple[str | int, ...]


def clash(value: object, update: object, path: Path = ()) -> Path | None:
    """Return the path of the first value that cannot be merged; none if all can be."""
    if isinstance(value, dict) and isinstance(update, dict):
        shared = (key for key in update if key in value)
        found = (clash(value[key], update[key], (*path, key)) for key in shared)
        return next((each for each in found if each is not None), None)
    return None if kind(value) is kind(update) else path


def kind(value: object) -> type:
    """Return `dict`, `list`, or `str` for every other value."""
    return type(value) if isinstance(value, dict | list) else str


def merge(value: Any, update: Any, path: Path, trace: Trace, source: Trace) -> Any:
    """Return a value with another merged into it that does not clash with it.

    Args:
        value: The value.
        update: The other.
        path: Where the value stands.
        trace: The trace of the whole document, which is told what stands where.
        source: The trace of the other value.
    """
    if isinstance(value, dict):
        members = dict(value)
        for key, member in update.items():
            held, inner = members.get(key), source.of((key,))
            if key in members and isinstance(held, dict | list):
                members[key] = merge(held, member, (*path, key), trace, inner)
            else:
                members[key] = member
                trace.put((*path, key), inner)
        return members
    if isinstance(value, list):
        for index in range(len(update)):
            trace.put((*path, len(value) + index), source.of((index,)))
        return [*value, *update]
    trace.put(path, source)
    return update


def replaced(value: Any, path: Path, new: Any) -> Any:
    """Return a value with another at a path; what it holds elsewhere is shared."""
    if not path:
        return new
    key, *rest = path
    copy = value.copy()
    copy[key] = replaced(value[key], tuple(rest), new)
    return copy


def removed(value: Any, path: Path, trace: Trace, above: Path = ()) -> Any:
    """Return a value without what is at a path."""
    key, *rest = path
    copy = value.copy()
    if rest:
        copy[key] = removed(value[key], tuple(rest), trace, (*above, key))
        return copy
    if isinstance(value, list):
        trace.keep(above, (index for index in range(len(value)) if index != key))
    del copy[key]
    return copy


def in_file(file: str, path: Path) -> Origin:
    """Return the place in a file that a path leads to."""
    return Origin(file, "").at(*path)


def outermost(paths: Iterable[Path]) -> list[Path]:
    """Return the paths that are in none of the others, those of later items first.

    In this order each can be removed without moving what the next ones lead to.
    """
    found: list[Path] = []
    for path in sorted(set(paths), key=_position):
        if not found or path[: len(found[-1])] != found[-1]:
            found.append(path)
    return found[::-1]


def _position(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((t, "") if isinstance(t, int) else (-1, t) for t in path)
