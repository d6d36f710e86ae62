"""The document that the compiler gets: each type that the API uses, once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any, assert_never

from restencil.ir import (
    Api,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    TypeExpression,
    UnionSchema,
)
from restencil.models.compiled import key_of
from restencil.naming import Names


class Document:
    """The types that properties, operations and unions have, as named schemas see them.

    An API repeats few types many times: of GitHub's nine thousand properties, one in
    five has a type that no other has.

    Attributes:
        types: The expressions by their keys; they refer to schemas by names.
        ids: The schemas by these names.
    """

    def __init__(self, api: Api, names: Names) -> None:
        self._names = dict(_names(api, names))
        self.ids = {name: schema for schema, name in self._names.items()}
        stated = chain(self._named(api), _used(api))
        once = {key_of(expression): expression for expression in stated}
        self.types = {key: self._expression(each) for key, each in once.items()}

    def _named(self, api: Api) -> Iterator[TypeExpression]:
        """Yield the types in the named schemas that have a name in the package."""
        for schema in self._names:
            yield from types_in(api.schemas[schema])

    def _expression(self, expression: TypeExpression) -> TypeExpression:
        """Return an expression with the ids of schemas replaced by names."""
        copy: dict[str, Any] = dict(expression)
        if "$ref" in copy:
            copy["$ref"] = f"#/components/schemas/{self._names[SchemaId(copy['$ref'])]}"
        for keyword in ("anyOf", "prefixItems"):
            if keyword in copy:
                copy[keyword] = [self._expression(branch) for branch in copy[keyword]]
        for keyword in ("items", "additionalProperties"):
            if keyword in copy:
                copy[keyword] = self._expression(copy[keyword])
        return copy


def _names(api: Api, names: Names) -> Iterator[tuple[SchemaId, str]]:
    for schema in api.schemas:
        name = (
            names.enums.get(schema)
            or names.models.get(schema)
            or names.params.get(schema)
        )
        if name is not None:
            yield schema, str(name)


def types_in(schema: NamedSchema) -> Iterator[TypeExpression]:
    """Yield the types that a named schema consists of."""
    match schema:
        case ObjectSchema():
            yield from (stated.type for stated in schema.properties)
            if schema.additional is not None:
                yield schema.additional
        case UnionSchema():
            yield union_type(schema)
        case EnumSchema():
            return
        case _:
            assert_never(schema)


def union_type(schema: UnionSchema) -> TypeExpression:
    """Return what a union is, without its name."""
    return {"anyOf": list(schema.members)}


def _used(api: Api) -> Iterator[TypeExpression]:
    yield from (webhook.type for webhook in api.webhooks)
    for operation in api.operations:
        overloads = (
            overload.arguments for overload in api.overloads.get(operation.id, ())
        )
        for argument in chain(api.arguments[operation.id], *overloads):
            yield argument.type
        yield from api.outcomes(operation.id)
        if operation.id in api.paginations:
            yield api.paginations[operation.id].item
