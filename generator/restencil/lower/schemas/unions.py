"""`oneOf` and `anyOf`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from restencil import pointer as json_pointer
from restencil.ir import (
    Discriminator,
    EnumValue,
    NamedSchema,
    NameSource,
    Openness,
    SchemaId,
    TypeExpression,
    UnionSchema,
    VariantOf,
)
from restencil.lower.context import reference_of
from restencil.lower.node import Node
from restencil.lower.schemas import enums
from restencil.lower.schemas.documentation import documentation
from restencil.lower.schemas.expressions import any_of
from restencil.lower.schemas.kinds import SchemaKind, alternatives, kind_of
from restencil.lower.schemas.objects import required_names

if TYPE_CHECKING:
    from restencil.lower.schemas.lowerer import SchemaLowerer


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
    names = _names(lowerer, source, branches)

    def expressions() -> list[TypeExpression]:
        pairs = zip(branches, names, strict=True)
        return [lowerer.expression(branch, name) for branch, name in pairs]

    if sum(_is_object(lowerer, branch) for branch in branches) < 2:
        return any_of(expressions())
    schema = SchemaId(node.pointer)
    return lowerer.name(
        schema, lambda: _build(lowerer, node, source, holder, branches, expressions())
    )


def _names(
    lowerer: SchemaLowerer, source: NameSource, branches: Sequence[Node]
) -> list[NameSource]:
    """Return what each branch is named after; the only one to be named, as the union."""
    unnamed = (
        SchemaKind.SCALAR,
        SchemaKind.ANYTHING,
        SchemaKind.MAP,
        SchemaKind.REFERENCE,
    )
    named = [
        b for b in branches if b.value is not True and kind_of(b.value) not in unnamed
    ]
    if len(named) < 2:
        return [source] * len(branches)
    return [VariantOf(source, label) for label in labels(lowerer, branches)]


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
    members: dict[int, TypeExpression] = {}
    for index, expression in enumerate(expressions):
        if expression not in members.values():
            members[index] = expression
    kept = [branches[index] for index in members]
    return UnionSchema(
        id=SchemaId(node.pointer),
        name_source=source,
        documentation=documentation(node),
        members=tuple(members.values()),
        discriminator=_discriminator(lowerer, holder, kept),
        origin=lowerer.context.origin(node),
    )


def labels(lowerer: SchemaLowerer, branches: Sequence[Node]) -> list[str]:
    """Return what sets each branch apart: its title, its tag, what only it requires."""
    targets = [lowerer.resolve(branch) for branch in branches]
    required = [required_names(target) for target in targets]
    found: list[str] = []
    for index, target in enumerate(targets):
        others = frozenset().union(*required[:index], *required[index + 1 :])
        own = sorted(required[index] - others)
        candidates = [
            target.text("title"),
            *_tags(target),
            *own[:1],
            _type_word(target),
        ]
        candidates.append(f"option {index + 1}")
        found.append(next(c for c in candidates if c and c not in found))
    return found


def _tags(target: Node) -> list[str]:
    """Return the values of an object's constant properties."""
    tags = []
    for _, member in target.members("properties"):
        values = enums.values_of(member)
        if values is not None and len(values) == 1:
            tags.append(str(values[0].value))
    return tags


def _type_word(target: Node) -> str:
    stated = target.value.get("type") if isinstance(target.value, dict) else None
    return stated if isinstance(stated, str) and stated != "object" else ""


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
