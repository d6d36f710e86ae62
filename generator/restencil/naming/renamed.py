"""Finds the classes that were renamed, and what they were called before.

The document renames a class with its schema, and another edition may by its rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from restencil.code.identifiers import Identifier, legal
from restencil.ir import Api
from restencil.naming.names import Names
from restencil.naming.record import class_names, shape
from restencil.naming.table import Alias, NameTable

_VERSIONS: Final = 2
"""How many versions have an alias: the one it was made in, and the one after that."""

_KINDS: Final = ("model", "param", "enum")
"""The kinds of classes that are called after schemas."""


def aliases(
    api: Api, names: Names, recorded: NameTable, version: str
) -> tuple[Alias, ...]:
    """Return the names that classes had until they were renamed.

    An alias stays for the version of the package that it is made in and for the next one;
    it goes earlier where something else takes the name, or the class is gone.
    """
    moved = dict(_moved(api, recorded))
    classes = class_names(api, names)
    taken = frozenset(classes.values())
    found = (*recorded.aliases, *_fresh(moved, classes, recorded))
    kept: dict[str, Alias] = {}
    for alias in found:
        key = _moved_key(alias.key, moved)
        versions = tuple(dict.fromkeys((*alias.versions, version)))
        if key not in classes or alias.name in taken or len(versions) > _VERSIONS:
            continue
        kept[alias.name] = replace(
            alias, of=Identifier(classes[key]), key=key, versions=versions
        )
    return tuple(kept[name] for name in sorted(kept))


def _fresh(
    moved: Mapping[str, str], classes: Mapping[str, str], recorded: NameTable
) -> Iterator[Alias]:
    """Yield an alias for each class that has another name now."""
    for key, old in recorded.classes.items():
        after = _moved_key(key, moved)
        new = classes.get(after, old)
        if old != new and legal(old) == old:
            yield Alias(
                name=Identifier(old), of=Identifier(new), key=after, versions=()
            )


def _moved_key(key: str, moved: Mapping[str, str]) -> str:
    """Return what a class stands for now, given what it stood for before."""
    kind, _, place = key.partition(" ")
    return f"{kind} {moved.get(place, place)}" if kind in _KINDS else key


def _moved(api: Api, recorded: NameTable) -> Iterator[tuple[str, str]]:
    """Yield the places of schemas that stood elsewhere before, and where they stand.

    That is told by their shape, where just one schema of it has gone and one has come; of
    what is inside a schema that has moved, by the place in it.
    """
    there = {str(each) for each in api.schemas}
    gone = {id_: s for id_, s in recorded.shapes.items() if id_ not in there}
    if not gone:
        return
    come = {
        str(id_): shape(schema)
        for id_, schema in api.schemas.items()
        if str(id_) not in recorded.shapes
    }
    by_shape = _by_shape(come)
    pairs = {
        ids[0]: by_shape[each][0]
        for each, ids in _by_shape(gone).items()
        if len(ids) == len(by_shape[each]) == 1
    }
    for before, after in pairs.items():
        yield before, after
        for inner, looks in gone.items():
            place = inner.removeprefix(f"{before}/")
            if place != inner and come.get(f"{after}/{place}") == looks:
                yield inner, f"{after}/{place}"


def _by_shape(shapes: Mapping[str, str]) -> defaultdict[str, list[str]]:
    found = defaultdict[str, list[str]](list)
    for id_, each in shapes.items():
        found[each].append(id_)
    return found
