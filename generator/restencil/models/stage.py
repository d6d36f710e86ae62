"""The models stage: has the schemas compiled and sorts what comes back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from restencil.ir import (
    Api,
    Argument,
    ArrayType,
    ConstantType,
    Failure,
    MapType,
    NamedType,
    ObjectSchema,
    Result,
    ScalarType,
    SchemaId,
    TupleType,
    Type,
    TypeExpression,
    UnionSchema,
    UnionType,
)
from restencil.models.compiled import Compiled
from restencil.models.document import ADDITIONAL, OPERATIONS, Document, key_of
from restencil.models.slices import compile_slice, slices
from restencil.naming import Names
from restencil.workers import Workers


def compile_models(api: Api, names: Names, workers: Workers) -> Compiled:
    """Return the type of every property, argument, result and union."""
    document = Document(api, names)
    types: dict[str, Mapping[str, Type]] = {}
    for part in workers.map(compile_slice, slices(document.schemas, workers.count)):
        types |= part
    return _Reader(api, names, document, types).compiled()


class _Reader:
    """Assigns the compiled types to the parts of the API."""

    def __init__(
        self,
        api: Api,
        names: Names,
        document: Document,
        types: Mapping[str, Mapping[str, Type]],
    ) -> None:
        self._api = api
        self._names = names
        self._keys = document.keys
        self._ids = {key: schema for schema, key in document.keys.items()}
        self._types = types
        self._operations = {
            key: self._identified(compiled)
            for key, compiled in types[OPERATIONS].items()
        }

    def compiled(self) -> Compiled:
        """Return all types."""
        operations = [operation.id for operation in self._api.operations]
        return Compiled(
            properties=dict(self._properties()),
            additional=dict(self._additional()),
            unions=dict(self._unions()),
            arguments={
                each: self._arguments(self._api.arguments[each]) for each in operations
            },
            overloads={
                each: tuple(self._arguments(o.arguments) for o in overloads)
                for each, overloads in self._api.overloads.items()
            },
            results={
                each: self._outcomes(self._api.results[each]) for each in operations
            },
            failures={
                each: self._outcomes(self._api.failures[each]) for each in operations
            },
        )

    def _properties(self) -> Iterable[tuple[SchemaId, tuple[Type, ...]]]:
        for schema, key in self._keys.items():
            if isinstance(self._api.schemas[schema], ObjectSchema):
                yield schema, self._members(key, self._names.fields[schema])

    def _additional(self) -> Iterable[tuple[SchemaId, Type]]:
        for schema, key in self._keys.items():
            if ADDITIONAL in self._types[key]:
                yield schema, self._identified(self._types[key][ADDITIONAL])

    def _unions(self) -> Iterable[tuple[SchemaId, Type]]:
        for schema, key in self._keys.items():
            if isinstance(self._api.schemas[schema], UnionSchema):
                yield schema, self._identified(self._types[key][""])

    def _members(self, key: str, names: Iterable[str]) -> tuple[Type, ...]:
        types = self._types[key]
        return tuple(self._identified(types[name]) for name in names)

    def _arguments(self, arguments: Iterable[Argument]) -> tuple[Type, ...]:
        return tuple(self._used(argument.type) for argument in arguments)

    def _outcomes(self, outcomes: Iterable[Result | Failure]) -> tuple[Type, ...]:
        return tuple(self._used(outcome.type) for outcome in outcomes)

    def _used(self, expression: TypeExpression) -> Type:
        """Return the type of what an operation takes or gives."""
        return self._operations[key_of(expression)]

    def _identified(self, compiled: Type) -> Type:
        """Return a type whose schemas are named by their ids."""
        match compiled:
            case ScalarType() | ConstantType():
                return compiled
            case NamedType(name):
                return NamedType(self._ids[str(name)])
            case ArrayType(items):
                return ArrayType(self._identified(items))
            case TupleType(items):
                return TupleType(tuple(self._identified(item) for item in items))
            case MapType(values):
                return MapType(self._identified(values))
            case UnionType(members):
                return UnionType(tuple(self._identified(member) for member in members))
        assert_never(compiled)
