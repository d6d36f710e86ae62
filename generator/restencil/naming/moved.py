"""Finds where the schemas of a name table stand now.

A name table has schemas under their places, and places change without anything else: an
alternative that is put first moves all the others, and of the places that list the same
values the first one stands for the enum, whichever that is.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeAlias, TypeVar

from restencil.ir import Api, ComponentNamed, EnumSchema, SchemaId
from restencil.naming.record import looks_of, shape_in
from restencil.naming.table import Alias, NameTable
from restencil.naming.words_of_sources import sources_of

_INDEX: Final = re.compile(
    r"(?<=/)(?:oneOf|anyOf|allOf|prefixItems|parameters|alternatives)/(\d+)(?=/|$)"
)
"""What in a place is a position, which others can take."""

_OF_SCHEMAS: Final = ("model", "param", "enum")
"""The kinds of classes that stand under the place of a schema alone."""

_HEADERS: Final = re.compile(r"headers \d+: (.*)", re.DOTALL)
"""What stands for the place of headers that responses have together: their names."""

Moves: TypeAlias = Mapping[str, str]
"""Where schemas stand, by the places where they stood before."""

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")

_Item: TypeAlias = Mapping[str, str]
"""What is at one position: how schemas look, by the rest of their places."""


def relocated(table: NameTable, api: Api) -> NameTable:
    """Return a table with the schemas that stand elsewhere under their places of now.

    Those that the document has given another name are left where they were.
    """
    table = _repointed(table, _alignment(table, api))
    fronts = _fronts(table, api)
    # Of several enums that are one now, the first keeps its name.
    first = {new: old for old, new in reversed(list(fronts.items()))}
    new = {old: new for new, old in first.items() if new not in table.shapes}
    table = _repointed(table, new)
    moves = dict(_moves(table, api))
    left = frozenset(_renamed(moves, api))
    return _repointed(table, {k: v for k, v in moves.items() if k not in left})


def renamed(table: NameTable, api: Api) -> Moves:
    """Return where schemas stand that the document has given another name.

    Args:
        table: A table with all others under their places of now.
        api: The API.
    """
    return {**dict(_moves(table, api)), **_fronts(table, api)}


def _renamed(moves: Moves, api: Api) -> Iterator[str]:
    """Yield which of the places that were left are of schemas with a name of their own.

    These are components, and what is inside of components.
    """
    components = [old for old, new in moves.items() if _is_component(new, api)]
    yield from components
    for old, new in moves.items():
        if any(
            old.startswith(f"{each}/") and new.startswith(f"{moves[each]}/")
            for each in components
        ):
            yield old


def _is_component(place: str, api: Api) -> bool:
    source, *_ = sources_of(api.schemas[SchemaId(place)])
    return isinstance(source, ComponentNamed)


def _moves(table: NameTable, api: Api) -> Iterator[tuple[str, str]]:
    """Yield the places of schemas that stood elsewhere before, and where they stand.

    That is told by their shape, where just one schema of it has gone and one has come; of
    what is inside a schema that has moved, by the place in it.
    """
    gone = {p: shape_in(s) for p, s in table.shapes.items() if p not in api.schemas}
    if not gone:
        return
    come = {
        str(place): shape_in(looks_of(schema))
        for place, schema in api.schemas.items()
        if place not in table.shapes
    }
    yield from _headers(gone, come)
    left, arrived = _once(gone), _once(come)
    pairs = {left[each]: arrived[each] for each in left if each in arrived}
    for before, after in pairs.items():
        yield before, after
        for inner, looks in gone.items():
            place = inner.removeprefix(f"{before}/")
            if place != inner and come.get(f"{after}/{place}") == looks:
                yield inner, f"{after}/{place}"


def _headers(gone: Iterable[str], come: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield the headers to which some were added, or of which some were removed."""
    left, arrived = dict(_header_names(gone)), dict(_header_names(come))
    near = {
        old: [new for new, names in arrived.items() if names <= had or names >= had]
        for old, had in left.items()
    }
    wanted = Counter(new for found in near.values() for new in found)
    for old, found in near.items():
        if len(found) == 1 and wanted[found[0]] == 1:
            yield old, found[0]


def _header_names(places: Iterable[str]) -> Iterator[tuple[str, frozenset[str]]]:
    for place in places:
        if (match := _HEADERS.fullmatch(place)) is not None:
            yield place, frozenset(match[1].split(", "))


def _fronts(table: NameTable, api: Api) -> Moves:
    """Return the first places of enums, by their other ones that once were first."""
    return {
        str(place): str(front)
        for front, schema in api.schemas.items()
        if isinstance(schema, EnumSchema)
        for place in schema.places
        if place != front and f"enum {place}" in table.classes
    }


def _alignment(table: NameTable, api: Api) -> Moves:
    """Return where schemas went whose places have positions.

    Who has lost his position to another one, and is not found at any, is put where nobody
    looks.
    """
    before = {place: s for place, s in table.shapes.items() if _INDEX.search(place)}
    now = {
        str(place): looks_of(schema)
        for place, schema in api.schemas.items()
        if _INDEX.search(place)
    }
    if before == now:
        return {}
    places = {place: place for place in before}
    for depth in range(max((len(_INDEX.findall(each)) for each in before), default=0)):
        was = _grouped(((at, before[place]) for place, at in places.items()), depth)
        groups = _grouped(iter(now.items()), depth)
        pairs = {
            each: _paired(was[each], groups[each]) for each in was if each in groups
        }
        places = {
            place: _moved_at(at, depth, pairs, groups) for place, at in places.items()
        }
    return {before: after for before, after in places.items() if before != after}


def _split(place: str, depth: int) -> tuple[str, int, str] | None:
    """Return what is before a position, the position, and what is behind it."""
    found = list(_INDEX.finditer(place))
    if depth >= len(found):
        return None
    start, end = found[depth].span(1)
    return place[:start], int(found[depth][1]), place[end:]


def _grouped(
    looks: Iterator[tuple[str, str]], depth: int
) -> Mapping[str, Mapping[int, _Item]]:
    """Return how schemas look, by what is before a position, it, and what is behind it."""
    groups: defaultdict[str, defaultdict[int, dict[str, str]]]
    groups = defaultdict(lambda: defaultdict(dict))
    for place, each in looks:
        if (parts := _split(place, depth)) is not None:
            head, position, rest = parts
            groups[head][position][rest] = each
    return groups


def _moved_at(
    place: str,
    depth: int,
    pairs: Mapping[str, Mapping[int, int]],
    now: Mapping[str, Mapping[int, _Item]],
) -> str:
    parts = _split(place, depth)
    if parts is None or parts[0] not in pairs:
        return place
    head, position, rest = parts
    if position in pairs[head]:
        return f"{head}{pairs[head][position]}{rest}"
    return f"former {place}" if position in now[head] else place


def _paired(was: Mapping[int, _Item], now: Mapping[int, _Item]) -> Mapping[int, int]:
    """Return the positions that things have now by those they had.

    They are told by what is at them; by what sets them apart, which is a name; by what they
    look like; and where something else looks like them, by the position as well.
    """
    pairs = {each: each for each in was if was[each] == now.get(each)}

    def match(key: Callable[[int, _Item], Hashable]) -> None:
        left = {n: key(n, item) for n, item in was.items() if n not in pairs}
        free = {n: key(n, now[n]) for n in now if n not in pairs.values()}
        known = _once(free)
        for each, position in _once(left).items():
            if each and each in known:
                pairs[position] = known[each]

    match(lambda _, item: _label(item))
    match(lambda _, item: frozenset((k, shape_in(s)) for k, s in item.items()))
    match(lambda position, item: (_label(item), position))
    return pairs


def _label(item: _Item) -> str:
    """Return what sets a thing apart from those at other positions; empty for nothing."""
    labels = (s.partition(" ")[2] for k, s in item.items() if not _INDEX.search(k))
    return next(filter(None, labels), "")


def _once(keys: Mapping[Thing, Key]) -> Mapping[Key, Thing]:
    """Return what has a key that nothing else has, by it."""
    counts = Counter(keys.values())
    return {key: each for each, key in keys.items() if counts[key] == 1}


def _repointed(table: NameTable, moves: Moves) -> NameTable:
    """Return a table with schemas under other places."""
    if not moves:
        return table
    return replace(
        table,
        classes={_key(key, moves): name for key, name in table.classes.items()},
        fields={moves.get(k, k): names for k, names in table.fields.items()},
        members={moves.get(k, k): names for k, names in table.members.items()},
        shapes={moves.get(k, k): shape for k, shape in table.shapes.items()},
        aliases=tuple(_alias(each, moves) for each in table.aliases),
    )


def _alias(alias: Alias, moves: Moves) -> Alias:
    owner = moves.get(alias.owner, alias.owner)
    return replace(alias, owner=owner, key=_key(alias.key, moves))


def _key(key: str, moves: Moves) -> str:
    """Return the key of a class whose schema may stand elsewhere."""
    kind, _, place = key.partition(" ")
    if kind in _OF_SCHEMAS:
        return f"{kind} {moves.get(place, place)}"
    for before, after in moves.items():
        if kind == "page" and place.startswith(f"{before} "):
            return f"page {after}{place.removeprefix(before)}"
        if kind == "overload" and place.endswith(f" {before}"):
            return f"overload {place.removesuffix(before)}{after}"
    return key
