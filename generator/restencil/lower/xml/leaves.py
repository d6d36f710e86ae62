"""What the values of a type expression can be, as far as XML tells them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias, assert_never

from restencil.ir import (
    EnumBase,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    TypeExpression,
    UnionSchema,
    XmlScalar,
)


@dataclass(frozen=True, slots=True)
class Null:
    """Null."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any value."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value that is a text in XML."""

    type: XmlScalar


@dataclass(frozen=True, slots=True)
class Array:
    """An array.

    Attributes:
        items: The type of its items.
        first: The types of those that are described by their position.
    """

    items: TypeExpression
    first: Sequence[TypeExpression] = ()


@dataclass(frozen=True, slots=True)
class Map:
    """An object without properties of its own."""

    values: TypeExpression


@dataclass(frozen=True, slots=True)
class Object:
    """An object with properties."""

    schema: SchemaId


Leaf: TypeAlias = Null | Anything | Scalar | Array | Map | Object

_SCALARS: Mapping[str, XmlScalar] = {each.value: each for each in XmlScalar}
_OF_ENUMS: Mapping[EnumBase, XmlScalar] = {
    EnumBase.STRING: XmlScalar.STRING,
    EnumBase.INTEGER: XmlScalar.INTEGER,
}


def leaves(
    expression: TypeExpression, schemas: Mapping[SchemaId, NamedSchema]
) -> list[Leaf]:
    """Return what values of a type can be, unions resolved, each once."""
    found: list[Leaf] = []
    for leaf in _leaves(expression, schemas, frozenset()):
        if leaf not in found:
            found.append(leaf)
    return found


def _leaves(
    expression: TypeExpression,
    schemas: Mapping[SchemaId, NamedSchema],
    within: frozenset[SchemaId],
) -> Iterator[Leaf]:
    if "$ref" in expression:
        name = SchemaId(expression["$ref"])
        if name not in within:
            yield from _named(schemas[name], schemas, within | {name})
    elif "anyOf" in expression:
        for branch in expression["anyOf"]:
            yield from _leaves(branch, schemas, within)
    elif "const" in expression:
        yield from _constants((expression["const"],))
    elif "enum" in expression:
        yield from _constants(expression["enum"])
    else:
        yield _plain(expression)


def _named(
    schema: NamedSchema,
    schemas: Mapping[SchemaId, NamedSchema],
    within: frozenset[SchemaId],
) -> Iterator[Leaf]:
    match schema:
        case ObjectSchema():
            yield Object(schema.id)
        case EnumSchema():
            yield Scalar(_OF_ENUMS[schema.base])
        case UnionSchema():
            for member in schema.members:
                yield from _leaves(member, schemas, within)
        case _:
            assert_never(schema)


def _plain(expression: TypeExpression) -> Leaf:
    match expression.get("type"):
        case "null":
            return Null()
        case "array" if "prefixItems" in expression:
            return Array({}, tuple(expression["prefixItems"]))
        case "array":
            return Array(expression.get("items", {}))
        case "object":
            return Map(expression.get("additionalProperties", {}))
        case str() as name if name in _SCALARS:
            return Scalar(_SCALARS[name])
        case _:
            return Anything()


def _constants(values: Iterable[Any]) -> Iterator[Leaf]:
    for value in values:
        match value:
            case None:
                yield Null()
            case bool():
                yield Scalar(XmlScalar.BOOLEAN)
            case int():
                yield Scalar(XmlScalar.INTEGER)
            case float():
                yield Scalar(XmlScalar.NUMBER)
            case _:
                yield Scalar(XmlScalar.STRING)
