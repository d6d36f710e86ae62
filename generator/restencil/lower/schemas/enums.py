"""Enums and constants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, assert_never

from restencil.ir import (
    BodyOf,
    ComponentNamed,
    EnumBase,
    EnumSchema,
    EnumValue,
    HeaderOf,
    HeadersOf,
    ItemOf,
    NameSource,
    Openness,
    ParameterOf,
    PayloadOf,
    PropertyOf,
    ResponseOf,
    SchemaId,
    TypeExpression,
    VariantOf,
)
from restencil.lower.schemas.documentation import documentation
from restencil.lower.schemas.expressions import ANYTHING, NULL, reference
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer

_EXTENSIBLE = "x-extensible-enum"
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_BY_CHANCE = 3
"""How many values two enums may have in common by chance."""


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of an enum or a constant.

    Strings and integers become a named enum. A single value, which is how documents
    write constants, stays a literal, and so does what no enum can hold.
    """
    if "const" in node.value:
        return _literal([node.value["const"]])
    if any(isinstance(each, list | dict) for each in _listed(node)):
        return ANYTHING
    values = [value.value for value in _values(node)]
    base = base_of(values)
    if base is None or (len(values) == 1 and openness_of(node) is Openness.CLOSED):
        return _literal(values)
    return name_enum(lowerer, node, source, _values(node), openness_of(node))


def name_enum(
    lowerer: SchemaLowerer,
    node: Node,
    source: NameSource,
    values: Sequence[EnumValue],
    openness: Openness,
) -> TypeExpression:
    """Return the expression of a named enum of the given values, all of one base."""
    return lowerer.enums.add(
        EnumSchema(
            id=SchemaId(node.pointer),
            name_sources=(source,),
            places=(SchemaId(node.pointer),),
            documentation=documentation(node),
            base=base_of(value.value for value in values) or EnumBase.STRING,
            values=tuple(values),
            openness=openness,
            origin=lowerer.context.origin(node),
        )
    )


class Enums:
    """Holds the enums, those with the same values as one.

    The order of the values does not matter. Where one of the places is a component, it
    speaks for the others. Few values may be the same by chance: such enums are one only
    if what they are called says so as well.

    Args:
        known: Enums that are there already.

    Attributes:
        added: What was added, each place by itself.
    """

    def __init__(self, known: Iterable[EnumSchema] = ()) -> None:
        self._by_values: dict[object, list[EnumSchema]] = {}
        for schema in known:
            self._alike(schema).append(schema)
        self.added: list[EnumSchema] = []

    def add(self, schema: EnumSchema) -> TypeExpression:
        """Add an enum, or a place to the one that has its values already."""
        self.added.append(schema)
        known = self._alike(schema)
        for index, each in enumerate(known):
            if len(schema.values) > _BY_CHANCE or _are_related(each, schema):
                if schema.places[0] not in each.places:
                    known[index] = _joined(each, schema)
                return reference(each.id)
        known.append(schema)
        return reference(schema.id)

    def _alike(self, schema: EnumSchema) -> list[EnumSchema]:
        """Return the enums that have the same values."""
        values = frozenset(value.value for value in schema.values)
        key = (schema.base, schema.openness, values)
        return self._by_values.setdefault(key, [])

    def all(self) -> Iterable[EnumSchema]:
        """Return the enums in the order in which they were found."""
        return (schema for known in self._by_values.values() for schema in known)


def _are_related(one: EnumSchema, other: EnumSchema) -> bool:
    """Tell whether a name of one enum has all the words of a name of the other."""
    return any(
        mine <= theirs or theirs <= mine
        for mine in map(_words, one.name_sources)
        for theirs in map(_words, other.name_sources)
    )


def _words(source: NameSource) -> frozenset[str]:
    """Return the words of a component, or of the property or parameter that has an enum."""
    match source:
        case (
            ComponentNamed(name)
            | PropertyOf(wire_name=name)
            | ParameterOf(wire_name=name)
            | HeaderOf(wire_name=name)
        ):
            words = _WORD.findall(name)
            return frozenset(word.lower().removesuffix("s") for word in words)
        case ItemOf(of) | VariantOf(of=of):
            return _words(of)
        case BodyOf(owner) | ResponseOf(owner) | PayloadOf(owner) | HeadersOf(owner):
            return frozenset((owner,))
    assert_never(source)


def _joined(known: EnumSchema, another: EnumSchema) -> EnumSchema:
    speaker = known if _is_component(known) or not _is_component(another) else another
    return replace(
        speaker,
        id=known.id,
        name_sources=tuple(dict.fromkeys(known.name_sources + another.name_sources)),
        places=known.places + another.places,
    )


def _is_component(schema: EnumSchema) -> bool:
    return any(isinstance(source, ComponentNamed) for source in schema.name_sources)


def values_of(node: Node) -> list[EnumValue] | None:
    """Return the values of an enum of strings or integers; none for any other schema."""
    value = node.value if isinstance(node.value, dict) else {}
    if isinstance(value.get("const"), str):
        return [EnumValue(value=value["const"], description=node.text("description"))]
    if not isinstance(value.get("enum"), list) and not isinstance(
        value.get(_EXTENSIBLE), list
    ):
        return None
    values = _values(node)
    return values if base_of(v.value for v in values) else None


def openness_of(node: Node) -> Openness:
    """Tell whether an enum is declared extensible."""
    return Openness.EXTENSIBLE if _EXTENSIBLE in node.value else Openness.CLOSED


def base_of(values: Iterable[object]) -> EnumBase | None:
    """Return the base of an enum of these values; none where they have no common one."""
    types = {type(value) for value in values}
    if types == {str}:
        return EnumBase.STRING
    return EnumBase.INTEGER if types == {int} else None


def _values(node: Node) -> list[EnumValue]:
    """Return the distinct values that are not null, with their names and descriptions."""
    listed = _listed(node)
    names = _texts(node.value.get("x-enum-varnames"), listed)
    descriptions = _texts(node.value.get("x-enum-descriptions"), listed)
    found: dict[Any, EnumValue] = {}
    for index, value in enumerate(listed):
        if value is None or isinstance(value, list | dict):
            continue
        key = (type(value), value)
        if key not in found:
            found[key] = EnumValue(
                value=value, name=names[index], description=descriptions[index] or ""
            )
    return list(found.values())


def _listed(node: Node) -> list[Any]:
    listed: list[Any] = node.value.get("enum", node.value.get(_EXTENSIBLE, []))
    return listed


def _texts(stated: object, values: Sequence[object]) -> list[str | None]:
    """Return a text for each value, from a list in their order or a map from them."""
    if isinstance(stated, dict):
        texts = [stated.get(str(value)) for value in values]
    elif isinstance(stated, list):
        texts = [*stated, *[None] * len(values)][: len(values)]
    else:
        texts = [None] * len(values)
    return [text if isinstance(text, str) else None for text in texts]


def _literal(values: list[Any]) -> TypeExpression:
    """Return the expression of values that are no enum: constants and mixtures."""
    scalars = [value for value in values if isinstance(value, str | int | bool)]
    if not values or values == [None]:
        return NULL
    if len(scalars) < len(values):
        return {"type": "number"} if all(_is_number(v) for v in values) else ANYTHING
    return {"const": scalars[0]} if len(scalars) == 1 else {"enum": scalars}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
