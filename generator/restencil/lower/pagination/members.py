"""The members of a response, also those inside objects inside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from restencil.code.characters import for_names
from restencil.ir import (
    Documentation,
    MemberPath,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    TypeExpression,
    UnionSchema,
)

_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Member:
    """A member and where it is."""

    path: MemberPath
    type: TypeExpression
    documentation: Documentation

    @property
    def name(self) -> str:
        """The member's own name, as `plain` makes it."""
        return plain(self.path[-1])


@cache
def plain(name: str) -> str:
    """Return a name without what spellings differ in: `nextPage` for `next_page`."""
    return "".join(c for c in for_names(name.lower(), "") if c.isalnum())


class Members:
    """Walks responses.

    Args:
        schemas: The named schemas.
    """

    def __init__(self, schemas: Mapping[SchemaId, NamedSchema]) -> None:
        self._schemas = schemas

    def all(self, response: TypeExpression) -> list[Member]:
        """Return the members of a response, the outer ones before the inner ones."""
        found: list[Member] = []
        level = list(self.of(response))
        for _ in range(_DEPTH):
            found += level
            level = [inner for outer in level for inner in self._inside(outer)]
        return found

    def of(self, expression: TypeExpression) -> Iterator[Member]:
        """Yield the members of an object, or of the objects that a value may be."""
        seen: set[str] = set()
        for stated in self._properties(expression):
            if stated.path[0] not in seen:
                seen.add(stated.path[0])
                yield stated

    def find(self, response: TypeExpression, path: MemberPath) -> Member | None:
        """Return the member at a path."""
        at: Member | None = None
        for name in path:
            outer = response if at is None else at.type
            at = next((m for m in self.of(outer) if m.path == (name,)), None)
            if at is None:
                return None
        return Member(path, at.type, at.documentation) if at is not None else None

    def _inside(self, outer: Member) -> Iterator[Member]:
        for inner in self.of(outer.type):
            yield Member(outer.path + inner.path, inner.type, inner.documentation)

    def _properties(self, expression: TypeExpression) -> Iterator[Member]:
        for schema in self._objects([expression], set()):
            for stated in schema.properties:
                yield Member((stated.wire_name,), stated.type, stated.documentation)

    def _objects(
        self, expressions: Iterable[TypeExpression], seen: set[SchemaId]
    ) -> Iterator[ObjectSchema]:
        for expression in expressions:
            yield from self._objects(expression.get("anyOf", ()), seen)
            name = SchemaId(expression.get("$ref", ""))
            schema = self._schemas.get(name)
            if name in seen or schema is None:
                continue
            seen.add(name)
            if isinstance(schema, ObjectSchema):
                yield schema
            elif isinstance(schema, UnionSchema):
                yield from self._objects(schema.members, seen)


def array_items(expression: TypeExpression) -> TypeExpression | None:
    """Return the type of an array's items; none where the type is no array.

    An array may be null as well.
    """
    branches = expression.get("anyOf", [expression])
    arrays = [branch for branch in branches if branch.get("type") == "array"]
    others = [b for b in branches if b.get("type") not in ("array", "null")]
    if len(arrays) != 1 or others or "prefixItems" in arrays[0]:
        return None
    items: TypeExpression = arrays[0].get("items", {})
    return items


def is_of(expression: TypeExpression, *types: str) -> bool:
    """Tell whether all that a value may be, besides null, is of certain types."""
    branches = expression.get("anyOf", [expression])
    stated = [branch.get("type", "") for branch in branches]
    return any(each in types for each in stated) and all(
        each in (*types, "null") for each in stated
    )
