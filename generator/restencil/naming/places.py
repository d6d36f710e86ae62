"""Keeps operations where an earlier generation put them."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator, Mapping
from enum import Enum, auto

from restencil.code.identifiers import Identifier, legal
from restencil.ir import OperationId
from restencil.naming.names import MethodPath, ResourcePath
from restencil.naming.reserved import CLIENT_ATTRIBUTES, RESOURCE_ATTRIBUTES
from restencil.naming.table import Keyed


class _Kind(Enum):
    """What an attribute leads to."""

    RESOURCE = auto()
    METHOD = auto()


def keep_places(
    methods: Mapping[OperationId, MethodPath],
    recorded: Keyed,
    placed: Collection[OperationId],
) -> Mapping[OperationId, MethodPath]:
    """Return where operations are found: where the configuration says, or where they were.

    Args:
        methods: The places that they would have without a past.
        recorded: Where they were, as `images.create`.
        placed: The operations whose places the configuration states.
    """
    attributes = Attributes()
    found = {each: methods[each] for each in methods if each in placed}
    for path in found.values():
        attributes.take(path)
    for each, place in recorded.items():
        path_then = parsed(place)
        operation = OperationId(each)
        if operation not in methods or operation in found or path_then is None:
            continue
        if attributes.fits(path_then):
            attributes.take(path_then)
            found[operation] = path_then
    for operation, path in methods.items():
        if operation not in found:
            fitting = next(p for p in _alternatives(path) if attributes.fits(p))
            attributes.take(fitting)
            found[operation] = fitting
    return {operation: found[operation] for operation in methods}


def dotted(path: MethodPath) -> str:
    """Return a path as a record states it: `images.create`."""
    return ".".join((*path.resource, path.method))


def parsed(place: str) -> MethodPath | None:
    """Return the path that a record states; none for one that is no path."""
    parts = place.split(".")
    if any(legal(part) != part for part in parts):
        return None
    *resource, method = map(Identifier, parts)
    return MethodPath(tuple(resource), method)


def _alternatives(path: MethodPath) -> Iterator[MethodPath]:
    """Yield a place, and further ones for where it is taken."""
    yield path
    for number in itertools.count(2):
        method = Identifier(f"{path.method}_{number}")
        yield MethodPath(path.resource, method)
        renamed = tuple(Identifier(f"{name}_{number}") for name in path.resource)
        yield MethodPath(renamed, path.method)


class Attributes:
    """The attributes of the client and of its resources that are taken."""

    def __init__(self) -> None:
        self._taken: dict[ResourcePath, _Kind] = {}

    def take(self, path: MethodPath) -> None:
        """Have a path taken, with the resources on the way."""
        for depth in range(1, len(path.resource) + 1):
            self._taken.setdefault(path.resource[:depth], _Kind.RESOURCE)
        self._taken[*path.resource, path.method] = _Kind.METHOD

    def fits(self, path: MethodPath) -> bool:
        """Tell whether nothing else has the place, and nothing is in its way."""
        whole = (*path.resource, path.method)
        return (
            whole not in self._taken
            and whole[0] not in CLIENT_ATTRIBUTES
            and not RESOURCE_ATTRIBUTES.intersection(whole[1:])
            and all(
                self._taken.get(whole[:depth]) is not _Kind.METHOD
                for depth in range(1, len(whole))
            )
        )
