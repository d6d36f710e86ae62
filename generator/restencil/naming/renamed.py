"""Finds what was renamed, and what it was called before.

The document renames a class with its schema, the configuration a method by its place, and
another edition whatever its rules are about.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from functools import partial
from typing import Any, Final

from restencil.code.identifiers import legal
from restencil.ir import Api, OperationId
from restencil.naming.credentials import CLIENT_ARGUMENTS
from restencil.naming.fields import CALL_NAMES, reserved_fields
from restencil.naming.moved import renamed
from restencil.naming.names import MethodPath, Names
from restencil.naming.places import Attributes, dotted, parsed
from restencil.naming.record import (
    argument_keys,
    class_names,
    client_arguments,
    field_keys,
    member_keys,
)
from restencil.naming.reserved import MODEL_MODULES
from restencil.naming.table import Alias, Keyed, Kind, NameTable

_VERSIONS: Final = 2
"""How many versions have an alias: the one it was made in, and the one after that."""

_OF_ENUMS: Final = frozenset((*dir(StrEnum), *dir(IntEnum), "is_known"))
"""What enums have besides their members."""

_KINDS: Final = ("model", "param", "enum")
"""The kinds of classes that are called after schemas."""


def class_aliases(
    api: Api, names: Names, recorded: NameTable, version: str
) -> tuple[Alias, ...]:
    """Return the names that classes had until they were renamed.

    An alias stays for the version of the package that it is made in and for the next one;
    it goes earlier where something else takes the name, or the class is gone.
    """
    moved = renamed(recorded, api)
    classes = class_names(api, names)
    taken = frozenset((*classes.values(), *MODEL_MODULES))
    kept: dict[str, Alias] = {}
    for alias in (*_past(recorded, Kind.CLASS), *_classes(moved, classes, recorded)):
        key = _moved_key(alias.key, moved)
        aged = _aged(replace(alias, key=key), classes, version)
        is_free = alias.name not in taken and legal(alias.name) == alias.name
        if aged is not None and is_free:
            kept[alias.name] = aged
    return _sorted(kept.values())


def method_aliases(
    methods: Mapping[OperationId, MethodPath], recorded: NameTable, version: str
) -> tuple[Alias, ...]:
    """Return where methods were found until they were renamed; for how long is as above.

    Args:
        methods: The place of each operation.
        recorded: The names of the last generation.
        version: The version of the package.
    """
    now = {str(operation): dotted(path) for operation, path in methods.items()}
    before = {**recorded.placed, **recorded.methods}
    attributes = Attributes()
    for path in methods.values():
        attributes.take(path)
    kept = []
    for alias in (*_past(recorded, Kind.METHOD), *_fresh(Kind.METHOD, before, now)):
        aged, former = _aged(alias, now, version), parsed(alias.name)
        if aged is not None and former is not None and attributes.fits(former):
            attributes.take(former)
            kept.append(aged)
    return _sorted(kept)


def part_aliases(
    api: Api, names: Names, recorded: NameTable, version: str
) -> tuple[Alias, ...]:
    """Return what arguments, fields and members were called before (see above)."""
    if not recorded.classes:
        return ()
    moved = renamed(recorded, api)
    kept: dict[tuple[Kind, str, str], Alias] = {}
    for part in _parts(api, names, recorded):
        for alias in part.candidates(_past(recorded, part.kind), moved):
            now = part.now(alias.owner)
            aged = _aged(alias, now, version)
            is_free = alias.name not in now.values() and alias.name not in part.reserved
            if aged is not None and is_free and legal(alias.name) == alias.name:
                kept[part.kind, alias.owner, alias.name] = aged
    return tuple(kept[key] for key in sorted(kept))


@dataclass(frozen=True, slots=True)
class _Part:
    """Things that have a namespace for each of their owners.

    Attributes:
        kind: What they are.
        names: Their names, by the owners.
        keys: Returns what those of an owner stand for.
        before: The names that they had.
        reserved: Names that none of them can have had.
    """

    kind: Kind
    names: Mapping[Any, tuple[str, ...]]
    keys: Callable[[Any], Iterable[str]]
    before: Mapping[str, Keyed]
    reserved: Collection[str]

    def now(self, owner: str) -> Keyed:
        """Return the names in one namespace, by what they stand for."""
        return dict(zip(self.keys(owner), self.names[owner], strict=True))

    def candidates(
        self, past: Iterable[Alias], moved: Mapping[str, str]
    ) -> Iterator[Alias]:
        """Yield aliases of an earlier generation, and of what has another name now."""
        for alias in past:
            owner = moved.get(alias.owner, alias.owner)
            if owner in self.names:
                yield replace(alias, owner=owner)
        for before, named in self.before.items():
            owner = moved.get(before, before)
            if owner in self.names:
                for alias in _fresh(self.kind, named, self.now(owner)):
                    yield replace(alias, owner=owner)


def _parts(api: Api, names: Names, recorded: NameTable) -> Iterator[_Part]:
    now = client_arguments(api, names)
    variables = {f"server: {key}": name for key, name in recorded.variables.items()}
    yield _Part(
        Kind.ARGUMENT,
        {"": tuple(now.values())},
        lambda _: now,
        {"": {**recorded.placed, **recorded.credentials, **variables}},
        CLIENT_ARGUMENTS,
    )
    yield _Part(
        Kind.ARGUMENT,
        names.arguments,
        lambda operation: argument_keys(api.arguments[operation]),
        recorded.arguments,
        CALL_NAMES,
    )
    yield _Part(
        Kind.FIELD,
        names.fields,
        partial(field_keys, api),
        recorded.fields,
        reserved_fields(is_page=True),
    )
    yield _Part(
        Kind.MEMBER,
        names.members,
        partial(member_keys, api),
        recorded.members,
        _OF_ENUMS,
    )


def _past(recorded: NameTable, kind: Kind) -> Iterator[Alias]:
    return (alias for alias in recorded.aliases if alias.kind is kind)


def _fresh(
    kind: Kind, before: Mapping[str, str], now: Mapping[str, str]
) -> Iterator[Alias]:
    """Yield an alias for each thing that has another name now."""
    for key, old in before.items():
        new = now.get(key, old)
        if old != new:
            yield Alias(kind=kind, name=old, of=new, key=key)


def _aged(alias: Alias, now: Mapping[str, str], version: str) -> Alias | None:
    """Return an alias as a version has it; none where the version has it no more."""
    versions = tuple(dict.fromkeys((*alias.versions, version)))
    if alias.key not in now or len(versions) > _VERSIONS:
        return None
    return replace(alias, of=str(now[alias.key]), versions=versions)


def _sorted(aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    return tuple(sorted(aliases, key=lambda alias: alias.name))


def _classes(
    moved: Mapping[str, str], classes: Mapping[str, str], recorded: NameTable
) -> Iterator[Alias]:
    """Yield an alias for each class that has another name now."""
    for key, old in recorded.classes.items():
        yield from _fresh(Kind.CLASS, {_moved_key(key, moved): old}, classes)


def _moved_key(key: str, moved: Mapping[str, str]) -> str:
    """Return what a class stands for now, given what it stood for before."""
    kind, _, place = key.partition(" ")
    return f"{kind} {moved.get(place, place)}" if kind in _KINDS else key
