"""Gives the discriminating property of a union's members its constant type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from restencil.ir import (
    NamedSchema,
    ObjectSchema,
    Property,
    SchemaId,
    TypeExpression,
    UnionSchema,
)


def tagged(schemas: Mapping[SchemaId, NamedSchema]) -> Mapping[SchemaId, NamedSchema]:
    """Return the schemas, discriminating properties restricted to their values.

    A document may leave the property a plain string and give the values in the
    discriminator's mapping alone. Both say the same.
    """
    tags: dict[tuple[SchemaId, str], dict[str, None]] = {}
    for schema, name, values in _tags(schemas):
        tags.setdefault((schema, name), {}).update(dict.fromkeys(values))
    owners = {schema for schema, _ in tags}
    return {
        key: (
            _with_tags(schema, tags)
            if key in owners and isinstance(schema, ObjectSchema)
            else schema
        )
        for key, schema in schemas.items()
    }


def _tags(
    schemas: Mapping[SchemaId, NamedSchema],
) -> Iterator[tuple[SchemaId, str, tuple[str, ...]]]:
    for schema in schemas.values():
        if isinstance(schema, UnionSchema) and schema.discriminator is not None:
            for index, values in schema.discriminator.values.items():
                member = schema.members[index].get("$ref")
                if member is not None:
                    yield member, schema.discriminator.property, values


def _with_tags(
    schema: ObjectSchema, tags: Mapping[tuple[SchemaId, str], Mapping[str, None]]
) -> ObjectSchema:
    properties = tuple(
        _with_values(p, tuple(tags.get((schema.id, p.wire_name), ())))
        for p in schema.properties
    )
    return replace(schema, properties=properties)


def _with_values(stated: Property, values: tuple[str, ...]) -> Property:
    if not values or not _is_string(stated.type):
        return stated
    literal = {"const": values[0]} if len(values) == 1 else {"enum": list(values)}
    return replace(stated, type=literal)


def _is_string(expression: TypeExpression) -> bool:
    """Tell whether a type leaves the value open: a string, or an enum of all values."""
    is_open = not expression or "$ref" in expression
    return is_open or expression.get("type") == "string"
