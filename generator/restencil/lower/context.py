"""What all of lowering shares: the document, and how references are followed."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from restencil import pointer as json_pointer
from restencil.bundle import Document
from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import references as catalogue
from restencil.node import Node
from restencil.origin import Origin


class Context:
    """The document that is lowered.

    Attributes:
        diagnostics: Receives what cannot be expressed.
    """

    def __init__(self, document: Document, diagnostics: Collector) -> None:
        self._document = document
        self._resolved: dict[str, Node] = {}
        self._open: set[str] = set()
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
        if reference is None or self._response_users[reference] < 2:
            return ""
        name = json_pointer.tokens(reference)[-1]
        return name if name.lower().endswith("response") else f"{name}_response"

    @cached_property
    def _response_users(self) -> Counter[str]:
        """How many operations refer to each response."""
        return Counter(
            reference
            for _, path_item in self.root.members("paths")
            for _, operation in self.resolve(path_item).members()
            for _, response in operation.members("responses")
            if (reference := reference_of(response)) is not None
        )

    def resolve(self, node: Node) -> Node:
        """Return the node, or what the chain of references that it starts leads to.

        A chain that leads nowhere is reported, and stands for an empty object.
        """
        reference = reference_of(node)
        if reference is None:
            return node
        if reference in self._open:
            place = self.origin(node, "$ref")
            self.diagnostics.emit(catalogue.circular(place, reference))
            return Node({}, node.pointer)
        if reference not in self._resolved:
            self._open.add(reference)
            self._resolved[reference] = self._follow(node, reference)
            self._open.discard(reference)
        return self._resolved[reference]

    def _follow(self, node: Node, reference: str) -> Node:
        seen = {reference}
        place = self.origin(node, "$ref")
        while True:
            target = self._target(reference)
            if target is None:
                self.diagnostics.emit(catalogue.unresolvable(place, reference))
                return Node({}, node.pointer)
            further = reference_of(target)
            if further is None:
                return target
            if further in seen:
                self.diagnostics.emit(catalogue.circular(place, reference))
                return Node({}, node.pointer)
            seen.add(further)
            reference = further

    def _target(self, reference: str) -> Node | None:
        """Return what one reference leads to; it may be a reference itself."""
        if not reference.startswith("#"):
            return None
        pointer = json_pointer.from_fragment(reference[1:])
        node = self.root
        for token in json_pointer.tokens(pointer):
            try:
                value = json_pointer.step(node.value, token)
            except LookupError:
                if reference_of(node) is None:
                    return None
                node = self.resolve(node)
                try:
                    value = json_pointer.step(node.value, token)
                except LookupError:
                    return None
            node = Node(value, json_pointer.join(node.pointer, token))
        return node


def reference_of(node: Node) -> str | None:
    """Return the reference that a node is; none if it is none."""
    reference = node.value.get("$ref") if isinstance(node.value, dict) else None
    return reference if isinstance(reference, str) else None
