"""The order in which findings are reported: that of the document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from restencil import pointer as json_pointer
from restencil.diagnostics import Diagnostic
from restencil.origin import Location
from restencil.source import SourceTree

_Key: TypeAlias = tuple[int, Sequence[int]]


def in_order(found: Iterable[Diagnostic], tree: SourceTree) -> list[Diagnostic]:
    """Return findings in the order of the places they are about, file by file."""
    order = _Order(tree)
    return sorted(found, key=order.key)


class _Order:
    """Knows where places are among others, without knowing their lines."""

    def __init__(self, tree: SourceTree) -> None:
        self._tree = tree
        self._files = {name: index for index, name in enumerate(tree.files)}
        self._members: dict[int, dict[str, int]] = {}

    def key(self, diagnostic: Diagnostic) -> _Key:
        """Return what to sort a finding by."""
        place = diagnostic.place
        if place is None or isinstance(place, Location):
            return -1, ()
        value = self._tree.files[place.file].data
        indices = []
        for token in json_pointer.tokens(place.pointer):
            indices.append(self._index(value, token))
            try:
                value = json_pointer.step(value, token)
            except LookupError:
                break
        return self._files[place.file], indices

    def _index(self, value: object, token: str) -> int:
        if isinstance(value, dict):
            if id(value) not in self._members:
                self._members[id(value)] = {key: i for i, key in enumerate(value)}
            return self._members[id(value)].get(token, -1)
        return int(token) if token.isdecimal() else -1
