"""Where operations are in a document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil.node import Node
from restencil.openapi.structure import METHODS

WEBHOOK: Final = "webhook "
"""What the names of webhooks have in front, where those of operations have a method."""


def methods_of(path_item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item, references among them, with their methods."""
    for field, node in path_item.members():
        if field in METHODS and isinstance(node.value, dict):
            yield field.upper(), node
    yield from path_item.members("additionalOperations")
