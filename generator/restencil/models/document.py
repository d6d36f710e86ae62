"""The document that the compiler gets: named schemas and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any, Final, assert_never

from restencil.ir import (
    Api,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    SchemaId,
    TypeExpression,
    UnionSchema,
)
from restencil.naming import Names

ADDITIONAL: Final = "additional properties"
"""The property that stands for the further members of an object; no field is called so."""

OPERATIONS: Final = "what operations take and give"
"""The object whose properties are the types of arguments, results and failures."""


class Document:
    """The named schemas, and an object of what operations use, each expression once.

    Attributes:
        keys: The name under which each schema is in the document.
        schemas: The schemas by name.
    """

    def __init__(self, api: Api, names: Names) -> None:
        self.keys = dict(_keys(api, names))
        self.schemas: dict[str, Mapping[str, Any]] = {}
        for schema, key in self.keys.items():
            self.schemas[key] = self._named(api.schemas[schema], names)
        used = {key_of(expression): expression for expression in _used(api)}
        self.schemas[OPERATIONS] = self._object(used.items())

    def _named(self, schema: NamedSchema, names: Names) -> Mapping[str, Any]:
        match schema:
            case ObjectSchema():
                types = (stated.type for stated in schema.properties)
                properties = zip(names.fields[schema.id], types, strict=True)
                additional = schema.additional
                further = () if additional is None else ((ADDITIONAL, additional),)
                return self._object((*properties, *further))
            case UnionSchema():
                return {
                    "anyOf": [self._expression(member) for member in schema.members]
                }
            case EnumSchema():
                values = [value.value for value in schema.values]
                return {"type": schema.base.value, "enum": values}
        assert_never(schema)

    def _object(self, types: Iterable[tuple[str, TypeExpression]]) -> Mapping[str, Any]:
        properties = {str(name): self._expression(e) for name, e in types}
        return {
            "type": "object",
            "properties": properties,
            "required": list(properties),
        }

    def _expression(self, expression: TypeExpression) -> TypeExpression:
        """Return an expression with the ids of schemas replaced by names."""
        copy: dict[str, Any] = dict(expression)
        if "$ref" in copy:
            copy["$ref"] = f"#/components/schemas/{self.keys[SchemaId(copy['$ref'])]}"
        for keyword in ("anyOf", "prefixItems"):
            if keyword in copy:
                copy[keyword] = [self._expression(branch) for branch in copy[keyword]]
        for keyword in ("items", "additionalProperties"):
            if keyword in copy:
                copy[keyword] = self._expression(copy[keyword])
        return copy


def _keys(api: Api, names: Names) -> Iterator[tuple[SchemaId, str]]:
    for schema in api.schemas:
        name = (
            names.enums.get(schema)
            or names.models.get(schema)
            or names.params.get(schema)
        )
        if name is not None:
            yield schema, str(name)


def _used(api: Api) -> Iterator[TypeExpression]:
    for operation in api.operations:
        overloads = (
            overload.arguments for overload in api.overloads.get(operation.id, ())
        )
        for argument in chain(api.arguments[operation.id], *overloads):
            yield argument.type
        yield from api.outcomes(operation.id)


def key_of(expression: TypeExpression) -> str:
    """Return the name of the property that stands for an expression."""
    return json.dumps(expression, sort_keys=True)
