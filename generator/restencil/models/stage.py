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


def compile_models(
    api: Api, names: Names, known: Mapping[str, Type] | None = None
) -> Compiled:
    """Return the type of every property, argument, result and union.

    Args:
        api: The API.
        names: The names of the schemas.
        known: Types that were compiled before, by `key_of` their expressions.
    """
    document = Document(api, names)
    found = {k: v for k, v in (known or {}).items() if k in document.types}
    missing = {k: v for k, v in document.types.items() if k not in found}
    if missing:
        # The compiler takes a while to import, and most runs do not need it.
        from restencil.models.dcg import compile_types

        compiled = compile_types(missing)
        found |= {k: identified(v, document.ids) for k, v in compiled.items()}
    return _Reader(api, document, found).compiled()


class _Reader:
    """Assigns the compiled types to the parts of the API."""

    def __init__(self, api: Api, document: Document, types: Mapping[str, Type]) -> None:
        self._api = api
        self._ids = document.ids
        self._types = types

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


def identified(compiled: Type, ids: Mapping[str, SchemaId]) -> Type:
    """Return a type whose schemas are named by their ids.

    Args:
        compiled: A type whose schemas have the names that the compiler was told.
        ids: The ids by these names.
    """
    match compiled:
        case ScalarType() | ConstantType():
            return compiled
        case NamedType(name):
            return NamedType(ids[str(name)])
        case ArrayType(items):
            return ArrayType(identified(items, ids))
        case TupleType(parts):
            return TupleType(tuple(identified(part, ids) for part in parts))
        case MapType(values):
            return MapType(identified(values, ids))
        case UnionType(members):
            return UnionType(tuple(identified(member, ids) for member in members))
    assert_never(compiled)
