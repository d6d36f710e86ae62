"""Takes unions out of themselves: a value is never one of a union because it is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from restencil.ir import NamedSchema, SchemaId, TypeExpression, UnionSchema
from restencil.lower.schemas.expressions import any_of


def without_loops(
    schemas: Mapping[SchemaId, NamedSchema],
) -> Mapping[SchemaId, NamedSchema]:
    """Return the schemas, no union a member of itself, nor of one of its members.

    What the unions of a circle allow is what all of them allow; they say so one by one.
    """
    unions = {k: each for k, each in schemas.items() if isinstance(each, UnionSchema)}
    return {
        key: _straight(unions[key], unions) if key in unions else schema
        for key, schema in schemas.items()
    }


def _straight(
    union: UnionSchema, unions: Mapping[SchemaId, UnionSchema]
) -> UnionSchema:
    circle = {
        each
        for each in _reached(union.id, unions)
        if union.id in _reached(each, unions)
    }
    if not circle:
        return union
    members = any_of(_members(union, circle, unions, {union.id}))
    return replace(
        union, members=tuple(members.get("anyOf", (members,))), discriminator=None
    )


def _members(
    union: UnionSchema,
    circle: set[SchemaId],
    unions: Mapping[SchemaId, UnionSchema],
    seen: set[SchemaId],
) -> Iterator[TypeExpression]:
    """Yield the members of a union, those of its circle in place of the unions there."""
    for member in _flat(union.members):
        name = _union_of(member, unions)
        if name not in circle or name is None:
            yield member
        elif name not in seen:
            seen.add(name)
            yield from _members(unions[name], circle, unions, seen)


def _reached(start: SchemaId, unions: Mapping[SchemaId, UnionSchema]) -> set[SchemaId]:
    """Return the unions that are members of a union, or of its members, and so on."""
    found: set[SchemaId] = set()
    waiting = [start]
    while waiting:
        for member in _flat(unions[waiting.pop()].members):
            name = _union_of(member, unions)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(name)
    return found


def _flat(members: Iterable[TypeExpression]) -> Iterator[TypeExpression]:
    """Yield the members of a union, those of unions without a name one by one."""
    for member in members:
        yield from _flat(member["anyOf"]) if "anyOf" in member else (member,)


def _union_of(
    member: TypeExpression, unions: Mapping[SchemaId, UnionSchema]
) -> SchemaId | None:
    name = SchemaId(member.get("$ref", ""))
    return name if name in unions else None
