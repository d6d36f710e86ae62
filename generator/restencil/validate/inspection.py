"""What the rules share while a document is walked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any, TypeAlias

from restencil import pointer as json_pointer
from restencil.bundle import Broken, Document, References, reference_of
from restencil.diagnostics import Diagnostic
from restencil.node import Node
from restencil.openapi.version import Version
from restencil.origin import Origin


class Inspection:
    """A document under inspection.

    Args:
        document: The document.
        version: Its version.
        skip: The operations that are left out: `GET /path/{id}`.

    Attributes:
        references: Follows its references.
    """

    def __init__(
        self, document: Document, version: Version, skip: Collection[str]
    ) -> None:
        self._document = document
        self.version = version
        self.skip = frozenset(skip)
        self.references = References(document.root)

    @property
    def root(self) -> Node:
        """The whole document."""
        return Node(self._document.root, "")

    def components(self, section: str) -> Mapping[str, Any]:
        """Return the components of a section by name; none where it is no object."""
        components = self._document.root.get("components")
        found = components.get(section) if isinstance(components, dict) else None
        return found if isinstance(found, dict) else {}

    def origin(self, node: Node, *tokens: str | int) -> Origin:
        """Return where a node, or a member of it, stood in the source."""
        return self._document.origin(json_pointer.join(node.pointer, *tokens))

    def resolve(self, node: Node) -> Node:
        """Return what a node refers to, itself if it is no reference; else an empty one."""
        reference = reference_of(node)
        found = node if reference is None else self.references.resolve(reference)
        return Node({}, node.pointer) if isinstance(found, Broken) else found


Rule: TypeAlias = Callable[[Inspection, Node], Iterator[Diagnostic]]
"""Yields what is wrong with an object."""
