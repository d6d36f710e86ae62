"""The lowerer: one pass over all schemas that operations reach."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import assert_never

from restencil.diagnostics.catalogue import schemas as catalogue
from restencil.ir import NamedSchema, NameSource, SchemaId, TypeExpression
from restencil.lower.context import Context
from restencil.lower.schemas import (
    arrays,
    composed,
    enums,
    maps,
    objects,
    scalars,
    unions,
)
from restencil.lower.schemas.expressions import ANYTHING, nullable, reference
from restencil.lower.schemas.families import Families
from restencil.lower.schemas.kinds import SchemaKind, is_nullable, kind_of
from restencil.lower.schemas.places import anchored, source_of
from restencil.node import Node

BuildSchema = Callable[[], NamedSchema]


class SchemaLowerer:
    """Gives schemas their identities and builds the named ones.

    A named schema gets its id when it is first seen and its body later, from a queue:
    references forward and in circles are ordinary, and the stack stays flat.

    Args:
        context: The document.
        known: The enums that are known already.
    """

    def __init__(self, context: Context, known: enums.Enums | None = None) -> None:
        self.context = context
        self.enums = enums.Enums() if known is None else known
        self._named: dict[SchemaId, NamedSchema] = {}
        self._known: set[SchemaId] = set()
        self._queue: deque[BuildSchema] = deque()
        self._targets: dict[str, TypeExpression] = {}
        self._open: set[str] = set()
        self._joined: dict[tuple[str, ...], SchemaId] = {}
        self._families = Families(self)

    def expression(self, node: Node, source: NameSource) -> TypeExpression:
        """Return the type expression of a schema.

        Args:
            node: The schema as it stands there; it may be a reference.
            source: What the schema is to be named after, should it need a name.
        """
        if not isinstance(node.value, dict):
            return ANYTHING
        core = self._core(node, source)
        return nullable(core) if is_nullable(node.value) else core

    def _core(self, node: Node, source: NameSource) -> TypeExpression:
        kind = kind_of(node.value)
        match kind:
            case SchemaKind.REFERENCE:
                return self.target(node)
            case SchemaKind.ENUM:
                return enums.lower(self, node, source)
            case SchemaKind.COMPOSED:
                return composed.lower(self, node, source)
            case SchemaKind.UNION:
                merged = composed.lower_open(self, node, source)
                return merged or unions.lower(self, node, source)
            case SchemaKind.OBJECT:
                return objects.lower(self, node, source)
            case SchemaKind.MAP:
                return maps.lower(self, node, source)
            case SchemaKind.ARRAY:
                return arrays.lower(self, node, source)
            case SchemaKind.SCALAR:
                return scalars.lower(self, node, source)
            case SchemaKind.ANYTHING:
                return ANYTHING
        assert_never(kind)

    def target(self, node: Node) -> TypeExpression:
        """Return the expression of what a reference leads to."""
        found = self.resolve(node)
        return self._families.expression(found) or self.lowered(found)

    def lowered(self, found: Node) -> TypeExpression:
        """Return the expression of a schema that is named after its place."""
        if found.pointer in self._open:
            return self._recursive(found)
        if found.pointer not in self._targets:
            self._open.add(found.pointer)
            expression = self.expression(found, source_of(found.pointer))
            self._targets[found.pointer] = expression
            self._open.discard(found.pointer)
        return self._targets[found.pointer]

    def resolve(self, node: Node) -> Node:
        """Return what a schema refers to; itself, if it is no reference."""
        return self.context.resolve(anchored(node))

    def name(self, schema: SchemaId, build: BuildSchema) -> TypeExpression:
        """Return the expression of a named schema, which is built once and later."""
        if schema not in self._known:
            self._known.add(schema)
            self._queue.append(build)
        return reference(schema)

    def joined(
        self, nodes: Sequence[Node], source: NameSource, schema: SchemaId
    ) -> TypeExpression | None:
        """Return the expression of the object that several schemas describe together.

        None where they do not make an object. The same schemas make the same object, so
        that there is an end to objects that refer to themselves.
        """
        key = tuple(self.resolve(node).pointer for node in nodes)
        known = self._joined.setdefault(key, schema)
        if known in self._known:
            return reference(known)
        return composed.joined(self, nodes, source, known)

    def finish(self) -> Mapping[SchemaId, NamedSchema]:
        """Build what is waiting and return all named schemas."""
        while self._queue:
            schema = self._queue.popleft()()
            self._named[schema.id] = schema
        return {**self._named, **{schema.id: schema for schema in self.enums.all()}}

    def _recursive(self, found: Node) -> TypeExpression:
        """Return the expression of what is being lowered right now."""
        if SchemaId(found.pointer) in self._known:
            return reference(SchemaId(found.pointer))
        place = self.context.origin(found)
        self.context.diagnostics.emit(catalogue.recursive_alias(place))
        return ANYTHING
