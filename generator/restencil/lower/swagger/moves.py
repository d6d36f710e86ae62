"""Remembers where the parts of a document came from while they are moved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from restencil.bundle import Document, reference_of
from restencil.node import Node
from restencil.origin import Origin


class Moves:
    """The document that is read, and the origins of what was moved out of it.

    Attributes:
        origins: Where parts of the new document stood, by their pointers there.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self.origins: dict[str, Origin] = dict(document.origins)

    @property
    def root(self) -> Node:
        """The Swagger document."""
        return Node(self._document.root, "")

    def note(self, pointer: str, source: Node) -> None:
        """Remember what a part of the new document was made of."""
        self.origins[pointer] = self._document.origin(source.pointer)

    def move(self, pointer: str, source: str) -> None:
        """Remember that all of a part is now elsewhere.

        Args:
            pointer: Where it is in the new document.
            source: Where it was, as a pointer.
        """
        self.origins[pointer] = self._document.origin(source)
        for at, origin in self._document.origins.items():
            if at.startswith(f"{source}/"):
                self.origins[pointer + at.removeprefix(source)] = origin

    def resolve(self, node: Node) -> Node:
        """Return what a reference within the document leads to; a node itself if none.

        Only references to whole parameters and responses are asked for, which do not
        lead to further ones.
        """
        reference = reference_of(node)
        if reference is None or not reference.startswith("#/"):
            return node
        try:
            return Node(self._document.at(reference[1:]), reference[1:])
        except LookupError:
            return node


def media_types(operation: Node, root: Node, field: str) -> list[str]:
    """Return what an operation consumes or produces: its own list, or the document's."""
    for holder in (operation, root):
        stated = [item.value for item in holder.items(field)]
        found = [value for value in stated if isinstance(value, str)]
        if found or (holder is operation and field in holder.value):
            return found
    return []


def copied(source: Node, *fields: str) -> dict[str, Any]:
    """Return the fields that stay as they are, those that are there."""
    value: Mapping[str, Any] = source.value if isinstance(source.value, dict) else {}
    extensions = tuple(key for key in value if key.startswith("x-"))
    return {key: value[key] for key in (*fields, *extensions) if key in value}
