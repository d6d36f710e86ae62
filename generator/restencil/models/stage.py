"""The models stage: has the types compiled and assigns them to the parts of the API."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
from restencil.models.compiled import Compiled, key_of
from restencil.models.document import Document, union_type
from restencil.naming import Names


def compile_models(api: Api, names: Names) -> Compiled:
    """Return the type of every property, argument, result and union."""
    # The compiler takes a while to import, and most runs of the command do not need it.
    from restencil.models.dcg import compile_types

    document = Document(api, names)
    return _Reader(api, document, compile_types(document.types)).compiled()


class _Reader:
    """Assigns the compiled types to the parts of the API."""

    def __init__(self, api: Api, document: Document, types: Mapping[str, Type]) -> None:
        self._api = api
        self._ids = document.ids
        self._types = {key: self._identified(each) for key, each in types.items()}

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
            expressions=self._types,
        )

    def _objects(self) -> Iterator[ObjectSchema]:
        for schema in self._ids.values():
            found = self._api.schemas[schema]
            if isinstance(found, ObjectSchema):
                yield found

    def _properties(self) -> Iterator[tuple[SchemaId, tuple[Type, ...]]]:
        for schema in self._objects():
            yield schema.id, tuple(self._type(each.type) for each in schema.properties)

    def _additional(self) -> Iterator[tuple[SchemaId, Type]]:
        for schema in self._objects():
            if schema.additional is not None:
                yield schema.id, self._type(schema.additional)

    def _unions(self) -> Iterator[tuple[SchemaId, Type]]:
        for schema in self._ids.values():
            found = self._api.schemas[schema]
            if isinstance(found, UnionSchema):
                yield schema, self._type(union_type(found))

    def _arguments(self, arguments: Iterable[Argument]) -> tuple[Type, ...]:
        return tuple(self._type(argument.type) for argument in arguments)

    def _outcomes(self, outcomes: Iterable[Result | Failure]) -> tuple[Type, ...]:
        return tuple(self._type(outcome.type) for outcome in outcomes)

    def _type(self, expression: TypeExpression) -> Type:
        return self._types[key_of(expression)]

    def _identified(self, compiled: Type) -> Type:
        """Return a type whose schemas are named by their ids."""
        match compiled:
            case ScalarType() | ConstantType():
                return compiled
            case NamedType(name):
                return NamedType(self._ids[str(name)])
            case ArrayType(items):
                return ArrayType(self._identified(items))
            case TupleType(parts):
                return TupleType(tuple(self._identified(part) for part in parts))
            case MapType(values):
                return MapType(self._identified(values))
            case UnionType(members):
                return UnionType(tuple(self._identified(member) for member in members))
        assert_never(compiled)
