"""Finds the items of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from restencil.ir import MemberPath, Operation, TypeExpression
from restencil.lower.pagination import vocabulary
from restencil.lower.pagination.members import Member, Members, array_items, plain


@dataclass(frozen=True, slots=True)
class Items:
    """Where the items of a page are, and of what type each is."""

    path: MemberPath
    item: TypeExpression


def items_of(
    operation: Operation, response: TypeExpression, members: Members
) -> Items | None:
    """Return the items of a page: the response, or the one array that it is about.

    That is an array of the response or, if it has none, of the one object in it.
    """
    item = array_items(response)
    if item is not None:
        return Items((), item)
    outer = [m for m in members.of(response) if _holds(m)]
    if outer:
        return _chosen(operation, outer, members)
    everything = members.all(response)
    inner = [m for m in everything if len(m.path) == 2 and _holds(m)]
    is_sole = len({member.path[0] for member in inner}) == 1
    return _chosen(operation, inner, members) if is_sole else None


def _holds(member: Member) -> bool:
    return array_items(member.type) is not None


def _chosen(
    operation: Operation, arrays: list[Member], members: Members
) -> Items | None:
    """Return the one array, the one with a usual name, or the one that the path names.

    Failing these, the one array of objects beside arrays of other things.
    """
    if len(arrays) == 1:
        return _as_items(arrays[0])
    for name in (*vocabulary.ITEMS, *_path_words(operation.path)):
        for member in arrays:
            if member.name == name:
                return _as_items(member)
    objects = [m for m in arrays if any(members.of(array_items(m.type) or {}))]
    return _as_items(objects[0]) if len(objects) == 1 else None


def _as_items(member: Member) -> Items:
    return Items(member.path, array_items(member.type) or {})


def _path_words(path: str) -> Iterable[str]:
    """Yield what the last fixed part of a path may call its items."""
    fixed = [
        part
        for part in path.split("?", maxsplit=1)[0].split("/")
        if "{" not in part and part
    ]
    return (plain(fixed[-1]),) if fixed else ()
