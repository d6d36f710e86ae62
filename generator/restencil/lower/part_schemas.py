"""The schemas of the parts of a body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from restencil.lower.context import Context
from restencil.node import Node


@dataclass(frozen=True, slots=True)
class Parts:
    """Finds the schemas of the parts of a body.

    Attributes:
        context: The document.
        schema: The schema of the body; none where nothing is said of it.
    """

    context: Context
    schema: Node | None

    def of(self, name: str) -> Node | None:
        """Return the schema of a part by its name; of an array, that of its items."""
        for each in self._composed():
            properties = each.member("properties")
            found = None if properties is None else properties.member(name)
            if found is not None:
                return self._item_of(found) or found
        return None

    def at(self, index: int) -> Node | None:
        """Return the schema of a part by its position."""
        for each in self._composed():
            first = list(each.items("prefixItems"))
            if index < len(first):
                return first[index]
        return self.items()

    def items(self) -> Node | None:
        """Return the schema of the parts that nothing is said of by position."""
        found = (self._item_of(each) for each in self._composed())
        return next(filter(None, found), None)

    def _item_of(self, schema: Node) -> Node | None:
        items = self.context.resolve(schema).member("items")
        return items if items is not None and isinstance(items.value, dict) else None

    def _composed(self) -> Iterator[Node]:
        """Yield the schema and those that it is composed of, each once."""
        waiting = [] if self.schema is None else [self.schema]
        seen: set[str] = set()
        while waiting:
            node = self.context.resolve(waiting.pop(0))
            if isinstance(node.value, dict) and node.pointer not in seen:
                seen.add(node.pointer)
                yield node
                for keyword in ("allOf", "oneOf", "anyOf"):
                    waiting.extend(node.items(keyword))
