"""Objects that others extend: a discriminator without a union beside it.

Where a document refers to such an object, it means that object or any that is made of
it by `allOf` (OpenAPI 3.1.1, section 4.8.25.3).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from restencil.bundle import reference_of
from restencil.ir import (
    ComponentNamed,
    Documentation,
    NamedSchema,
    SchemaId,
    TypeExpression,
)
from restencil.lower.schemas import unions
from restencil.lower.schemas.kinds import alternatives
from restencil.lower.schemas.places import source_of
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


class Families:
    """Knows which components are made of which others."""

    def __init__(self, lowerer: SchemaLowerer) -> None:
        self._lowerer = lowerer

    def expression(self, base: Node) -> TypeExpression | None:
        """Return the expression for an object or any that extends it.

        None where a schema is no such object, or nothing extends it.
        """
        if not _is_base(base):
            return None
        members = [*self._extending(base.pointer), base]
        if len(members) == 1:
            return None
        schema = SchemaId(f"{base.pointer}#any")
        return self._lowerer.name(schema, lambda: self._build(schema, base, members))

    def _build(self, schema: SchemaId, base: Node, members: list[Node]) -> NamedSchema:
        name = source_of(base.pointer)
        assert isinstance(name, ComponentNamed)
        return unions.union_of(
            self._lowerer,
            schema,
            ComponentNamed(f"any_{name.name}"),
            Documentation(description=f"A `{name.name}`, or what extends it."),
            base,
            members,
            [self._lowerer.lowered(member) for member in members],
        )

    def _extending(self, pointer: str) -> list[Node]:
        """Return the components that extend one, and those that extend these."""
        found: dict[str, Node] = {}
        waiting = [pointer]
        while waiting:
            for node in self._extensions.get(waiting.pop(), ()):
                if node.pointer not in found and node.pointer != pointer:
                    found[node.pointer] = node
                    waiting.append(node.pointer)
        return list(found.values())

    @cached_property
    def _extensions(self) -> dict[str, list[Node]]:
        """The components that have each component in their `allOf`."""
        found: dict[str, list[Node]] = {}
        components = self._lowerer.context.root.member("components")
        for _, node in components.members("schemas") if components else ():
            for part in node.items("allOf"):
                if reference_of(part) is not None:
                    target = self._lowerer.resolve(part)
                    found.setdefault(target.pointer, []).append(node)
        return found


def _is_base(node: Node) -> bool:
    value = node.value if isinstance(node.value, dict) else {}
    is_component = isinstance(source_of(node.pointer), ComponentNamed)
    return "discriminator" in value and is_component and not alternatives(node)
