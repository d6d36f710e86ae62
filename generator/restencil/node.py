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
        at = self if key is None else self.member(key)
        if at is not None and isinstance(at.value, dict):
            for name, value in at.value.items():
                yield name, Node(value, json_pointer.join(at.pointer, name))

    def items(self, key: str | None = None) -> Iterator[Node]:
        """Yield the items of this array, or of the array that is a member."""
        at = self if key is None else self.member(key)
        if at is not None and isinstance(at.value, list):
            for index, value in enumerate(at.value):
                yield Node(value, f"{at.pointer}/{index}")

    def text(self, key: str) -> str:
        """Return a member that is a string; empty where it is missing or is none."""
        value = self.value.get(key) if isinstance(self.value, dict) else None
        return value if isinstance(value, str) else ""
