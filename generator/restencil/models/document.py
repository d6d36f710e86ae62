"""The document that the compiler gets: named schemas and nothing else."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping
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
            types = (argument.type for argument in arguments)
            properties = zip(names.arguments[operation], types, strict=True)
            self.schemas[names.operation_params[operation]] = self._object(properties)
        for operation, overloads in api.overloads.items():
            for name, overload in zip(
                names.overload_params[operation], overloads, strict=True
            ):
                types = (argument.type for argument in overload.arguments)
                indexes = map(str, itertools.count())
                self.schemas[name] = self._object(zip(indexes, types, strict=False))
        results = {key_of(e): e for e in _structured(api)}
        self.schemas[RESULTS] = self._object(results.items())

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
        for expression in api.outcomes(operation.id):
            if plain_type(expression) is None:
                yield expression


def key_of(expression: TypeExpression) -> str:
    """Return the name of the property that stands for a result."""
    return json.dumps(expression, sort_keys=True)


def plain_type(expression: TypeExpression) -> Type | None:
    """Return the type of an expression that needs no compiling; none for all others."""
    if not expression:
        return ScalarType(ScalarKind.ANYTHING)
    return NamedType(SchemaId(expression["$ref"])) if "$ref" in expression else None
