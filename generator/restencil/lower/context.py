"""What all of lowering shares: the document, and how references are followed."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from restencil import pointer as json_pointer
from restencil.bundle import Broken, Document, References, reference_of
from restencil.diagnostics import Collector
from restencil.node import Node
from restencil.origin import Origin


class Context:
    """The document that is lowered.

    Attributes:
        diagnostics: Receives what cannot be expressed.
    """

    def __init__(self, document: Document, diagnostics: Collector) -> None:
        self._document = document
        self._references = References(document.root)
        self.diagnostics = diagnostics

    @property
    def root(self) -> Node:
        """The whole document."""
        return Node(self._document.root, "")

    def origin(self, node: Node, *tokens: str | int) -> Origin:
        """Return where a node, or a member of it, stood in the source."""
        return self._document.origin(json_pointer.join(node.pointer, *tokens))

    def shared_response(self, node: Node) -> str:
        """Return what a schema in a response is named after, if several operations share it.

        That is the response's name in the components; a response that one operation
        has to itself is named after the operation instead.
        """
        reference = reference_of(node)
        if reference not in self.shared_responses or not reference.startswith("#/"):
            return ""
        name = json_pointer.tokens(reference)[-1]
        return name if name.lower().endswith("response") else f"{name}_response"

    @cached_property
    def shared_responses(self) -> frozenset[str]:
        """The references to responses that several operations have."""
        users = Counter(
            reference
            for _, path_item in self.root.members("paths")
            for _, operation in self.resolve(path_item).members()
            for _, response in operation.members("responses")
            if (reference := reference_of(response)) is not None
        )
        return frozenset(each for each, number in users.items() if number > 1)

    def resolve(self, node: Node) -> Node:
        """Return the node, or what the chain of references that it starts leads to.

        A chain that leads nowhere stands for an empty object; only what nothing needs
        has got here with one (`restencil.validate`).
        """
        reference = reference_of(node)
        if reference is None:
            return node
        found = self._references.resolve(reference)
        return Node({}, node.pointer) if isinstance(found, Broken) else found

    def follow(self, node: Node) -> Node | None:
        """Return what a reference leads to, perhaps another one; none if it is none."""
        reference = reference_of(node)
        found = None if reference is None else self._references.target(reference)
        return found if isinstance(found, Node) else None
