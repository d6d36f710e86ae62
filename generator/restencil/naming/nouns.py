"""Nouns that all methods of a resource share, and that so tell none from another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from restencil.ir import Operation, OperationId
from restencil.naming.plurals import is_plural, singular
from restencil.naming.verbs import VERBS
from restencil.naming.wanted import Wanted
from restencil.naming.words import Words

_READING = frozenset(("get", "read", "fetch", "retrieve", "list", "find"))


def without_shared_nouns(
    wanted: Mapping[OperationId, Wanted], operations: Mapping[OperationId, Operation]
) -> Mapping[OperationId, Wanted]:
    """Return the wishes, what all methods of a resource have in common left out.

    `create_special_event` and `list_special_events` of the events are `create` and
    `list`. That goes for nouns that are of the same kind as the resource.
    """
    groups: dict[tuple[Words, ...], list[OperationId]] = {}
    for name, wish in wanted.items():
        groups.setdefault(wish.resource, []).append(name)
    found = dict(wanted)
    for resource, members in groups.items():
        names = [wanted[name].names[0] for name in members]
        size = _shared(names)
        if size and len(members) > 1 and _is_of_kind(resource, names, size):
            for name in members:
                found[name] = _shortened(wanted[name], size, operations[name])
    return found


def reads_many(verb: str, noun: Words, operation: Operation) -> bool:
    """Tell whether a method reads a collection, judging by its name and its path."""
    return (
        verb.lower() in _READING
        and bool(noun)
        and is_plural(noun[-1])
        and operation.method == "GET"
        and not operation.path.rstrip("/").endswith("}")
    )


def _shared(names: Sequence[Words]) -> int:
    """Return how many words behind the verb all methods share."""
    if not all(name[0].lower() in VERBS for name in names):
        return 0
    columns = zip(*(map(_plain, name[1:]) for name in names), strict=False)
    return sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))


def _is_of_kind(resource: Iterable[Words], names: Sequence[Words], size: int) -> bool:
    """Tell whether what methods share is a noun, and one that the resource's name has."""
    own = {_plain(word) for words in resource for word in words}
    is_noun = any(len(name) == size + 1 for name in names)
    return is_noun and _plain(names[0][size]) in own


def _shortened(wish: Wanted, size: int, operation: Operation) -> Wanted:
    name = wish.names[0]
    short = (name[0], *name[size + 1 :])
    if len(short) == 1 and reads_many(name[0], name[1:], operation):
        short = ("list",)
    return replace(wish, names=(short, *wish.names))


def _plain(word: str) -> str:
    return singular(word.lower())
