"""Names of classes: what operations take and return, and what schemas become."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from restencil.code.identifiers import Identifier, Scope
from restencil.editions import Edition
from restencil.ir import (
    Api,
    EnumSchema,
    Operation,
    OperationId,
    Result,
    ResultKind,
    SchemaId,
)
from restencil.naming.names import Names
from restencil.naming.pages import page_names
from restencil.naming.schemas import SchemaNaming, settle
from restencil.naming.words import Words, pascal


def with_classes(names: Names, api: Api, naming: SchemaNaming, rules: Edition) -> Names:
    """Return names with those of classes, all of which share one namespace.

    Args:
        names: The names without them.
        api: The API.
        naming: Names its schemas.
        rules: The rules that are followed.
    """
    words, scope = naming.choose(), naming.scope
    nameless = (each for each in api.operations if _needs_name(api.results[each.id]))
    # Who is first has the first choice.
    return replace(
        names,
        operation_params=_operation_names(
            api.operations, naming, scope, (rules.params,)
        ),
        overload_params=_overload_names(api, naming, scope, rules.params),
        responses=_operation_names(nameless, naming, scope, rules.response),
        pages=page_names(api, words, scope),
        models=_schema_names(api, words, api.received),
        params=_param_names(api, words, scope),
        enums={
            name: Identifier(pascal(words[name]))
            for name, schema in api.schemas.items()
            if isinstance(schema, EnumSchema) and name in words
        },
    )


def _needs_name(results: Iterable[Result]) -> bool:
    """Tell whether what an operation returns has structure but no name of its own."""
    return any(
        result.kind is ResultKind.VALUE
        and "$ref" not in result.type
        and (result.type.get("type") in ("array", "object") or "anyOf" in result.type)
        for result in results
    )


def _operation_names(
    operations: Iterable[Operation],
    naming: SchemaNaming,
    scope: Scope,
    tails: Sequence[str],
) -> dict[OperationId, Identifier]:
    """Return a class name for each operation: `ImageCreateParams`."""
    wishes = {
        operation.id: [
            (*words, tail)
            for tail in tails
            for words in naming.operation_names(operation.id)
        ]
        for operation in operations
    }
    return {name: Identifier(pascal(words)) for name, words in settle(wishes, scope)}


def _overload_names(
    api: Api, naming: SchemaNaming, scope: Scope, tail: str
) -> dict[OperationId, tuple[Identifier, ...]]:
    """Return class names for the overloads of operations, after the objects they make."""
    wishes = {
        (operation, index): [
            (*words, tail) for words in naming.overload_names(operation, overload)
        ]
        for operation, overloads in api.overloads.items()
        for index, overload in enumerate(overloads)
    }
    chosen = dict(settle(wishes, scope))
    return {
        operation: tuple(
            Identifier(pascal(chosen[operation, index]))
            for index in range(len(overloads))
        )
        for operation, overloads in api.overloads.items()
    }


def _schema_names(
    api: Api, words: Mapping[SchemaId, Words], wanted: Iterable[SchemaId]
) -> dict[SchemaId, Identifier]:
    named = frozenset(wanted)
    return {
        name: Identifier(pascal(words[name]))
        for name in api.schemas
        if name in named and not isinstance(api.schemas[name], EnumSchema)
    }


def _param_names(
    api: Api, words: Mapping[SchemaId, Words], scope: Scope
) -> dict[SchemaId, Identifier]:
    """Return the names of what is sent: `ImageParam`, so that the model is `Image`."""
    return {
        name: _param_name(words[name], name in api.received, scope)
        for name, schema in api.schemas.items()
        if name in api.sent and not isinstance(schema, EnumSchema)
    }


def _param_name(words: Words, is_received: bool, scope: Scope) -> Identifier:
    if words[-1].lower() not in ("param", "params"):
        return scope.claim(pascal((*words, "param")), pascal((*words, "input")))
    if not is_received:
        return Identifier(pascal(words))
    return scope.claim(pascal((*words[:-1], "input")), pascal((*words, "input")))
