"""`allOf`, and unions beside properties.

The parts of an `allOf` are merged into one object: their properties, everything that
any of them requires, and the properties beside the `allOf`. A union among the parts is
multiplied out: each alternative gets the properties of all the other parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from restencil import pointer as json_pointer
from restencil.diagnostics.catalogue import schemas as catalogue
from restencil.ir import (
    Documentation,
    NamedSchema,
    NameSource,
    ObjectSchema,
    Property,
    SchemaId,
    TypeExpression,
)
from restencil.lower.schemas import together, unions
from restencil.lower.schemas.documentation import documentation
from restencil.lower.schemas.expressions import ANY_OBJECT, ANYTHING
from restencil.lower.schemas.kinds import SchemaKind, is_structural, kind_of, types_of
from restencil.lower.schemas.maps import additional
from restencil.lower.schemas.objects import undescribed
from restencil.lower.schemas.parts import Declared, Parts, collect
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of a composed schema."""
    only = _only_part(node)
    if only is not None:
        return lowerer.expression(only, source)
    parts = collect(lowerer, source, node)
    if parts.alternatives:
        return _distributed(lowerer, node, source, parts)
    if parts.properties:
        return _object(
            lowerer, node, source, parts, documentation(node, *parts.described)
        )
    if parts.others:
        return _scalar(lowerer, node, source, parts)
    return _map(lowerer, parts)


def joined(
    lowerer: SchemaLowerer, nodes: Sequence[Node], source: NameSource, schema: SchemaId
) -> TypeExpression | None:
    """Return the expression of the object that several schemas describe together.

    None where some of them are no objects, or one of several.

    Args:
        lowerer: Lowers schemas.
        nodes: The schemas, the nearest last.
        source: What the object is named after.
        schema: The identity of the object.
    """
    parts = collect(lowerer, source, *nodes)
    if parts.alternatives or parts.others:
        return None
    if not parts.properties:
        return _map(lowerer, parts)
    documented = documentation(*reversed(nodes), *reversed(parts.described))
    return _object(lowerer, nodes[-1], source, parts, documented, schema)


def _map(lowerer: SchemaLowerer, parts: Parts) -> TypeExpression:
    for map_node, map_source in parts.maps:
        values = additional(lowerer, map_node, map_source)
        if values:
            return {"type": "object", "additionalProperties": values}
    return ANY_OBJECT if parts.maps else ANYTHING


def lower_open(
    lowerer: SchemaLowerer, node: Node, source: NameSource
) -> TypeExpression | None:
    """Return the expression of an `anyOf` that anything fits; none where it is none.

    `{}` among the alternatives lets all their members be there at once, or none: DigitalOcean
    describes links to the next and to the previous page in this way. They make one object
    whose properties are optional, provided that no two of them differ.
    """
    branches = [b for b in node.items("anyOf") if is_structural(b.value)]
    if "oneOf" in node.value or not any(
        b.value in ({}, True) for b in node.items("anyOf")
    ):
        return None
    parts = Parts()
    for branch in branches:
        found = Parts().with_part(lowerer, branch, source, SchemaId(branch.pointer))
        shared = found.properties.keys() & parts.properties.keys()
        if not found.properties or any(
            _values(found.properties[name]) != _values(parts.properties[name])
            for name in shared
        ):
            return None
        parts.properties |= found.properties
    if len(branches) < 2:
        return None
    return _object(lowerer, node, source, parts, documentation(node))


def _values(declared: Declared) -> list[object]:
    return [node.value for node in declared.nodes]


def _only_part(node: Node) -> Node | None:
    """Return the single part of an `allOf` that serves to add words to it; else none."""
    own = {key: value for key, value in node.value.items() if key != "allOf"}
    parts = list(node.items("allOf"))
    if is_structural(own) or "required" in own:
        return None
    saying = [p for p in parts if is_structural(p.value) or _requires(p)]
    return saying[0] if len(saying) == 1 else None


def _requires(part: Node) -> bool:
    return isinstance(part.value, dict) and "required" in part.value


def _object(
    lowerer: SchemaLowerer,
    node: Node,
    source: NameSource,
    parts: Parts,
    documented: Documentation,
    schema: SchemaId | None = None,
) -> TypeExpression:
    """Return the expression of the object that the parts make."""
    name = schema or SchemaId(node.pointer)

    def build() -> NamedSchema:
        stated = (additional(lowerer, at, of) for at, of in parts.maps)
        further = next((values for values in stated if values is not None), None)
        return ObjectSchema(
            id=name,
            name_source=source,
            documentation=documented,
            properties=tuple(_properties(lowerer, parts, name, further)),
            additional=further,
            origin=lowerer.context.origin(node),
        )

    return lowerer.name(name, build)


def _properties(
    lowerer: SchemaLowerer,
    parts: Parts,
    owner: SchemaId,
    further: TypeExpression | None,
) -> Iterator[Property]:
    for name, declared in parts.properties.items():
        schema = SchemaId(json_pointer.join(owner, "together", name))
        yield together.property_of(lowerer, declared, parts.required, schema)
    holders = (node for node, _ in parts.maps)
    yield from undescribed(lowerer, holders, parts.properties, further)


def _scalar(
    lowerer: SchemaLowerer, node: Node, source: NameSource, parts: Parts
) -> TypeExpression:
    """Return the expression of parts that are no objects: the one that says most."""
    resolved = [lowerer.resolve(part) for part in parts.others]
    enums = [
        part
        for part, target in zip(parts.others, resolved, strict=True)
        if kind_of(target.value) is SchemaKind.ENUM
    ]
    types = {types_of(target.value) for target in resolved} - {()}
    if parts.maps or len(types) > 1:
        place = lowerer.context.origin(node)
        lowerer.context.diagnostics.emit(catalogue.contradictory_parts(place))
        return ANYTHING
    return lowerer.expression((enums or parts.others)[0], source)


def _distributed(
    lowerer: SchemaLowerer, node: Node, source: NameSource, parts: Parts
) -> TypeExpression:
    """Return the union of the alternatives, each with the properties of all parts."""
    holder, branches = parts.alternatives[0]
    if not parts.properties and not parts.required and len(parts.alternatives) == 1:
        return unions.of_branches(lowerer, node, source, holder, branches)
    if len(parts.alternatives) > 1:
        place = lowerer.context.origin(node)
        lowerer.context.diagnostics.emit(catalogue.unions_not_combined(place))
        _merge_loosely(lowerer, parts, source)
    names = unions.variants_of(lowerer, source, branches)
    variants = []
    for index, branch in enumerate(branches):
        name = names[index]
        merged = parts.with_part(
            lowerer, branch, name, SchemaId(f"{node.pointer}/{index}")
        )
        schema = SchemaId(f"{node.pointer}/alternatives/{index}")
        words = documentation(branch, lowerer.resolve(branch))
        variants.append(_object(lowerer, branch, name, merged, words, schema))
    return unions.of_expressions(lowerer, node, source, holder, branches, variants)


def _merge_loosely(lowerer: SchemaLowerer, parts: Parts, source: NameSource) -> None:
    """Add the properties of all further alternatives, none of them required."""
    for _, branches in parts.alternatives[1:]:
        for branch in branches:
            merged = parts.with_part(lowerer, branch, source, SchemaId(branch.pointer))
            for name, declared in merged.properties.items():
                parts.properties.setdefault(name, declared)
