"""A node of the document together with its address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from restencil import pointer as json_pointer


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the bundled document and the JSON Pointer of where it stands."""

    value: Any
    pointer: str

    def member(self, key: str | int) -> Node | None:
        """Return a member; none where there is none."""
        if isinstance(self.value, dict) and key in self.value:
            return Node(self.value[key], json_pointer.join(self.pointer, key))
        return None

    def members(self, key: str | None = None) -> Iterator[tuple[str, Node]]:
        """Yield the names and members of this object, or of the object that is a member."""
        value, pointer = self._at(key)
        if isinstance(value, dict):
            for name, member in value.items():
                yield name, Node(member, json_pointer.join(pointer, name))

    def items(self, key: str | None = None) -> Iterator[Node]:
        """Yield the items of this array, or of the array that is a member."""
        value, pointer = self._at(key)
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield Node(item, f"{pointer}/{index}")

    def _at(self, key: str | None) -> tuple[Any, str]:
        """Return this value and its pointer, or those of a member; none if it is missing."""
        if key is None:
            return self.value, self.pointer
        if not isinstance(self.value, dict) or key not in self.value:
            return None, ""
        return self.value[key], json_pointer.join(self.pointer, key)

    def text(self, key: str) -> str:
        """Return a member that is a string; empty where it is missing or is none."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else ""
