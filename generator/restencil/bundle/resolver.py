"""Finds what a reference in one file leads to in another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from restencil import pointer as json_pointer
from restencil.origin import Origin
from restencil.source import SourceTree
from restencil.source.reader import beside

_MAX_HOPS: Final = 100
"""How many references may stand in the way of one; more is a circle."""


class Resolver:
    """Resolves references between the files of a source tree."""

    def __init__(self, tree: SourceTree) -> None:
        self._tree = tree

    def target(self, reference: str, origin: Origin) -> Origin | None:
        """Return what a reference that stands at an origin leads to; none for nothing.

        References on the way to it are followed: `#/paths/~1images/get` is found also
        where the path item is a file of its own.
        """
        return self._target(reference, origin.file, 0)

    def value(self, origin: Origin) -> object:
        """Return the value at an origin that `target` gave."""
        data = self._tree.files[origin.file].data
        return json_pointer.follow(data, json_pointer.tokens(origin.pointer))

    def _target(self, reference: str, base: str, hops: int) -> Origin | None:
        file, _, fragment = reference.partition("#")
        name = beside(base, file) if file else base
        pointer = json_pointer.from_fragment(fragment)
        if name not in self._tree.files or not (not pointer or pointer.startswith("/")):
            return None
        return self._walk(name, json_pointer.tokens(pointer), hops)

    def _walk(self, file: str, path: tuple[str, ...], hops: int) -> Origin | None:
        value, at = self._tree.files[file].data, Origin(file, "")
        for index, token in enumerate(path):
            if isinstance(value, Mapping) and token not in value and "$ref" in value:
                return self._detour(value["$ref"], file, path[index:], hops + 1)
            try:
                value = json_pointer.step(value, token)
            except LookupError:
                return None
            at = at.at(token)
        return at

    def _detour(
        self, reference: object, file: str, rest: tuple[str, ...], hops: int
    ) -> Origin | None:
        """Go on with the rest of a path behind a reference that stands in the way."""
        if hops > _MAX_HOPS or not isinstance(reference, str):
            return None
        jumped = self._target(reference, file, hops)
        if jumped is None:
            return None
        path = (*json_pointer.tokens(jumped.pointer), *rest)
        return self._walk(jumped.file, path, hops)
