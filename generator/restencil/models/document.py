"""The document that the compiler gets: named schemas and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, assert_never

from restencil.ir import (
    Api,
    EnumSchema,
    NamedSchema,
    ObjectSchema,
    ScalarKind,
    ScalarType,
    SchemaId,
    Type,
    TypeExpression,
    UnionSchema,
)
from restencil.ir.types import NamedType
from restencil.naming import Names

ADDITIONAL: Final = "additional properties"
"""The property that stands for the further members of an object; no field is called so."""

RESULTS: Final = "results of operations"
"""The object whose properties are what operations return and raise."""


class Document:
    """An object for each object, one for the arguments of each operation, one for results.

    Attributes:
        keys: The name under which each schema is in the document.
        schemas: The schemas by name.
    """

    def __init__(self, api: Api, names: Names) -> None:
        self.keys = dict(_keys(api, names))
        self.schemas: dict[str, Mapping[str, Any]] = {}
        for schema, key in self.keys.items():
            self.schemas[key] = self._named(api.schemas[schema], names)
        for operation, arguments in api.arguments.items():
            types = {
                name: argument.type
                for name, argument in zip(
                    names.arguments[operation], arguments, strict=True
                )
            }
            self.schemas[names.operation_params[operation]] = self._object(types)
        for operation, overloads in api.overloads.items():
            for name, overload in zip(
                names.overload_params[operation], overloads, strict=True
            ):
                self.schemas[name] = self._object(
                    {str(index): a.type for index, a in enumerate(overload.arguments)}
                )
        results = {key_of(e): e for e in _structured(api)}
        self.schemas[RESULTS] = self._object(results)

    def _named(self, schema: NamedSchema, names: Names) -> Mapping[str, Any]:
        match schema:
            case ObjectSchema():
                types = {
                    name: stated.type
                    for name, stated in zip(
                        names.fields[schema.id], schema.properties, strict=True
                    )
                }
                if schema.additional is not None:
                    types[ADDITIONAL] = schema.additional
                return self._object(types)
            case UnionSchema():
                return {
                    "anyOf": [self._expression(member) for member in schema.members]
                }
            case EnumSchema():
                values = [value.value for value in schema.values]
                return {"type": schema.base.value, "enum": values}
        assert_never(schema)

    def _object(self, types: Mapping[str, TypeExpression]) -> Mapping[str, Any]:
        properties = {str(name): self._expression(e) for name, e in types.items()}
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
        if "anyOf" in copy:
            copy["anyOf"] = [self._expression(branch) for branch in copy["anyOf"]]
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


def _structured(api: Api) -> Iterator[TypeExpression]:
    for operation in api.operations:
        for result in (*api.results[operation.id], *api.failures[operation.id]):
            if plain_type(result.type) is None:
                yield result.type


def key_of(expression: TypeExpression) -> str:
    """Return the name of the property that stands for a result."""
    return json.dumps(expression, sort_keys=True)


def plain_type(expression: TypeExpression) -> Type | None:
    """Return the type of an expression that needs no compiling; none for all others."""
    if not expression:
        return ScalarType(ScalarKind.ANYTHING)
    return NamedType(SchemaId(expression["$ref"])) if "$ref" in expression else None
