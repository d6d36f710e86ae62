"""Where the document describes the models: what is known when responses deviate from it."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import assert_never

from restencil.code.escaping import literal
from restencil.code.layout import Group, Item
from restencil.ir import (
    Access,
    ArrayType,
    ConstantType,
    MapType,
    NamedType,
    ObjectSchema,
    Presence,
    ScalarKind,
    ScalarType,
    SchemaId,
    TupleType,
    Type,
    UnionType,
)
from restencil.origin import Origin
from restencil.plan.context import Context
from restencil.plan.views import OriginsView


def plan_origins(context: Context) -> OriginsView:
    """Return the module that says where the models come from."""
    received = sorted(
        (context.names.models[schema.id], schema)
        for schema in context.api.schemas.values()
        if isinstance(schema, ObjectSchema) and schema.id in context.names.models
    )
    entries = tuple(
        f"{literal(name)}: {literal(place)}"
        for model, schema in received
        for name, place in _places(model, schema, context.api.origin)
    )
    extensible = tuple(
        literal(model) for model, schema in received if schema.additional is not None
    )
    nullable = tuple(
        literal(f"{model}.{name}")
        for model, schema in received
        for name in _nullable(context, schema)
    )
    return OriginsView(
        origins=Group("{", entries, "}"),
        extensible=_set(extensible),
        nullable=_set(nullable),
    )


def _nullable(context: Context, schema: ObjectSchema) -> Iterator[str]:
    """Yield the optional members that may be null."""
    for stated, compiled in zip(
        schema.properties, context.compiled.properties[schema.id], strict=True
    ):
        is_received = stated.access is not Access.WRITE_ONLY
        is_optional = stated.presence is Presence.OPTIONAL
        if is_received and is_optional and _accepts_null(context, compiled):
            yield stated.wire_name


def _accepts_null(
    context: Context, compiled: Type, within: frozenset[SchemaId] = frozenset()
) -> bool:
    """Tell whether null is a value of a type; unions may refer to each other in circles."""
    match compiled:
        case ScalarType(kind):
            return kind in (ScalarKind.NULL, ScalarKind.ANYTHING)
        case UnionType(members):
            return any(_accepts_null(context, member, within) for member in members)
        case NamedType(schema):
            union = context.compiled.unions.get(schema)
            if union is None or schema in within:
                return False
            return _accepts_null(context, union, within | {schema})
        case ArrayType() | ConstantType() | MapType() | TupleType():
            return False
    assert_never(compiled)


def _places(
    model: str, schema: ObjectSchema, root: Origin
) -> Iterator[tuple[str, str]]:
    """Yield where a model is described, and those of its members that are elsewhere."""
    yield model, _reference(schema.origin, root)
    for stated in schema.properties:
        usual = schema.origin.at("properties", stated.wire_name)
        if stated.access is not Access.WRITE_ONLY and stated.origin != usual:
            yield f"{model}.{stated.wire_name}", _reference(stated.origin, root)


def _reference(origin: Origin, root: Origin) -> str:
    """Return an origin as a reference; within the document's own file, without its name."""
    if origin.file == root.file:
        return f"#{origin.pointer}"
    folder = posixpath.dirname(root.file.replace("\\", "/"))
    file = posixpath.relpath(origin.file.replace("\\", "/"), folder or ".")
    return f"{file}#{origin.pointer}"


def _set(items: tuple[Item, ...]) -> Item:
    return Group("{", items, "}") if items else "set()"
