"""Building blocks of type expressions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from restencil.ir import SchemaId, TypeExpression

ANYTHING: Final[TypeExpression] = {}
NULL: Final[TypeExpression] = {"type": "null"}
BINARY: Final[TypeExpression] = {"type": "string", "format": "binary"}
EMPTY: Final[TypeExpression] = {"type": "string", "const": ""}
ANY_OBJECT: Final[TypeExpression] = {"type": "object"}


def reference(schema: SchemaId) -> TypeExpression:
    """Return the expression for a named schema."""
    return {"$ref": schema}


def nullable(expression: TypeExpression) -> TypeExpression:
    """Return the expression with null allowed as well."""
    if expression in (ANYTHING, NULL):
        return expression
    branches = [e for e in expression.get("anyOf", [expression]) if e != NULL]
    return {"anyOf": [*branches, NULL]}


def without_null(expression: TypeExpression) -> TypeExpression:
    """Return the expression with null not allowed."""
    if "anyOf" not in expression:
        return expression
    return any_of(e for e in expression["anyOf"] if e != NULL)


def any_of(expressions: Iterable[TypeExpression]) -> TypeExpression:
    """Return the expression for any of several, each once and nested ones flattened."""
    flat: list[TypeExpression] = []
    for expression in expressions:
        for branch in expression.get("anyOf", [expression]):
            if branch not in flat:
                flat.append(branch)
    if ANYTHING in flat:
        return ANYTHING
    return flat[0] if len(flat) == 1 else {"anyOf": flat}
