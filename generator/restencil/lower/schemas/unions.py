"""`oneOf` and `anyOf`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING

from restencil import pointer as json_pointer
from restencil.bundle import reference_of
from restencil.ir import (
    Discriminator,
    Documentation,
    EnumBase,
    EnumValue,
    NamedSchema,
    NameSource,
    Openness,
    SchemaId,
    TypeExpression,
    UnionSchema,
    VariantOf,
)
from restencil.lower.schemas import enums
from restencil.lower.schemas.documentation import documentation
from restencil.lower.schemas.expressions import any_of
from restencil.lower.schemas.kinds import SchemaKind, alternatives, kind_of, types_of
from restencil.lower.schemas.labels import labels
from restencil.node import Node

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


class UnionNaming(Enum):
    """Whether a union has a name of its own."""

    NAMED = auto()
    UNNAMED = auto()


def lower(lowerer: SchemaLowerer, node: Node, source: NameSource) -> TypeExpression:
    """Return the expression of a union.

    Alternatives that all are enums make one enum. At least two objects among them make
    a named union; other unions stay where they are.
    """
    return of_branches(lowerer, node, source, node, _flattened(node))


def of_branches(
    lowerer: SchemaLowerer,
    node: Node,
    source: NameSource,
    holder: Node,
    branches: Sequence[Node],
) -> TypeExpression:
    """Return the expression of a union of the given branches.

    Args:
        lowerer: The lowerer.
        node: The schema that the union is.
        source: What it is named after.
        holder: The schema that holds the branches and perhaps a discriminator.
        branches: The alternatives.
    """
    if len(branches) == 1:
        return lowerer.expression(branches[0], source)
    values = _common_values(lowerer, branches)
    if values is not None:
        return enums.name_enum(lowerer, node, source, values, Openness.CLOSED)
    objects = sum(_is_object(lowerer, branch) for branch in branches)
    naming = UnionNaming.UNNAMED if objects < 2 else UnionNaming.NAMED

    def expressions() -> list[TypeExpression]:
        names = _names(lowerer, source, branches, naming)
        is_open = any(_is_any_string(lowerer, branch) for branch in branches)
        return [
            (
                _extensible(lowerer, branch, name)
                if is_open and _is_inline_enum(branch)
                else lowerer.expression(branch, name)
            )
            for branch, name in zip(branches, names, strict=True)
        ]

    if naming is UnionNaming.UNNAMED:
        return any_of(expressions())
    schema = SchemaId(node.pointer)
    return lowerer.name(
        schema, lambda: _build(lowerer, node, source, holder, branches, expressions())
    )


def _names(
    lowerer: SchemaLowerer,
    source: NameSource,
    branches: Sequence[Node],
    naming: UnionNaming,
) -> list[NameSource]:
    """Return what each branch is named after.

    The only one that gets a name is named as the union, which then has none.
    """
    named = sum(_gets_name(branch) for branch in branches)
    if named == 0 or (named == 1 and naming is UnionNaming.UNNAMED):
        return [source] * len(branches)
    return variants_of(lowerer, source, branches)


def variants_of(
    lowerer: SchemaLowerer, source: NameSource, branches: Sequence[Node]
) -> list[NameSource]:
    """Return what each branch of a named union is named after."""
    return [
        VariantOf(source, label, number)
        for number, label in enumerate(labels(lowerer, branches), 1)
    ]


def _gets_name(branch: Node) -> bool:
    """Tell whether a branch, or what an array consists of, gets a name of its own."""
    if not isinstance(branch.value, dict):
        return False
    match kind_of(branch.value):
        case SchemaKind.ARRAY:
            items = branch.member("items")
            return items is not None and _gets_name(items)
        case SchemaKind.SCALAR | SchemaKind.ANYTHING | SchemaKind.REFERENCE:
            return False
        case SchemaKind.MAP:
            values = branch.member("additionalProperties")
            return values is not None and _gets_name(values)
        case _:
            return True


def of_expressions(
    lowerer: SchemaLowerer,
    node: Node,
    source: NameSource,
    holder: Node,
    branches: Sequence[Node],
    expressions: Sequence[TypeExpression],
) -> TypeExpression:
    """Return the expression of a union whose members are expressed already."""
    if len(expressions) == 1:
        return expressions[0]
    schema = SchemaId(node.pointer)
    return lowerer.name(
        schema, lambda: _build(lowerer, node, source, holder, branches, expressions)
    )


def _build(
    lowerer: SchemaLowerer,
    node: Node,
    source: NameSource,
    holder: Node,
    branches: Sequence[Node],
    expressions: Sequence[TypeExpression],
) -> NamedSchema:
    schema, words = SchemaId(node.pointer), documentation(node)
    return union_of(lowerer, schema, source, words, holder, branches, expressions)


def union_of(
    lowerer: SchemaLowerer,
    schema: SchemaId,
    source: NameSource,
    words: Documentation,
    holder: Node,
    branches: Sequence[Node],
    expressions: Sequence[TypeExpression],
) -> UnionSchema:
    """Return a named union; see `of_branches`."""
    members: dict[int, TypeExpression] = {}
    for index, expression in enumerate(expressions):
        if expression not in members.values():
            members[index] = expression
    kept = [branches[index] for index in members]
    return UnionSchema(
        id=schema,
        name_source=source,
        documentation=words,
        members=tuple(members.values()),
        discriminator=_discriminator(lowerer, holder, kept),
        origin=lowerer.context.origin(holder),
    )


def _flattened(node: Node) -> list[Node]:
    """Return the branches of a union, those of unions inside it in their place."""
    found = []
    for branch in alternatives(node):
        if reference_of(branch) is None and kind_of(branch.value) is SchemaKind.UNION:
            found.extend(_flattened(branch))
        else:
            found.append(branch)
    return found


def _common_values(
    lowerer: SchemaLowerer, branches: Sequence[Node]
) -> list[EnumValue] | None:
    """Return the values of branches that all are inline enums of one base; else none."""
    found: dict[str | int, EnumValue] = {}
    for branch in branches:
        values = None if reference_of(branch) else enums.values_of(branch)
        if values is None:
            return None
        for value in values:
            found.setdefault(value.value, value)
    values = list(found.values())
    return values if enums.base_of(value.value for value in values) else None


def _is_any_string(lowerer: SchemaLowerer, branch: Node) -> bool:
    """Tell whether a branch allows strings whatever they say."""
    value = lowerer.resolve(branch).value
    if not isinstance(value, dict) or kind_of(value) is not SchemaKind.SCALAR:
        return False
    return types_of(value) == ("string",) and "format" not in value


def _is_inline_enum(branch: Node) -> bool:
    """Tell whether a branch lists several strings itself."""
    if reference_of(branch) is not None or "const" in branch.value:
        return False
    values = enums.values_of(branch) or ()
    return len(values) > 1 and enums.base_of(v.value for v in values) is EnumBase.STRING


def _extensible(
    lowerer: SchemaLowerer, branch: Node, source: NameSource
) -> TypeExpression:
    """Return the expression of an enum beside which any other string is allowed."""
    values = enums.values_of(branch) or []
    return enums.name_enum(lowerer, branch, source, values, Openness.EXTENSIBLE)


def _is_object(lowerer: SchemaLowerer, branch: Node) -> bool:
    target = lowerer.resolve(branch)
    if not isinstance(target.value, dict):
        return False
    return kind_of(target.value) in (
        SchemaKind.OBJECT,
        SchemaKind.COMPOSED,
        SchemaKind.UNION,
    )


def _discriminator(
    lowerer: SchemaLowerer, holder: Node, branches: Sequence[Node]
) -> Discriminator | None:
    stated = holder.member("discriminator")
    name = stated.text("propertyName") if stated is not None else ""
    if stated is None or not name:
        return None
    mapped = _mapped_values(stated)
    values = {}
    for index, branch in enumerate(branches):
        target = lowerer.resolve(branch)
        component = json_pointer.tokens(target.pointer)[-1]
        own = _property_values(lowerer, target, name)
        if target.pointer == holder.pointer and not own:
            continue  # The object that others extend; its own value is any other.
        values[index] = own or mapped.get(target.pointer, (component,))
    return Discriminator(property=name, values=values)


def _mapped_values(discriminator: Node) -> Mapping[str, tuple[str, ...]]:
    """Return the values that a mapping has for each schema, by the schema's pointer."""
    found: dict[str, tuple[str, ...]] = {}
    for value, target in discriminator.members("mapping"):
        if isinstance(target.value, str):
            name = target.value
            pointer = (
                name[1:] if name.startswith("#") else f"/components/schemas/{name}"
            )
            found[pointer] = (*found.get(pointer, ()), value)
    return found


def _property_values(
    lowerer: SchemaLowerer, target: Node, name: str
) -> tuple[str, ...]:
    """Return the constant that a branch gives the discriminating property."""
    for wire_name, member in target.members("properties"):
        if wire_name == name:
            values = enums.values_of(lowerer.resolve(member)) or []
            return tuple(str(value.value) for value in values)
    return ()
