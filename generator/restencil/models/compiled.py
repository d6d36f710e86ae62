"""What the compiled schemas say."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from restencil.ir import OperationId, SchemaId, Type, TypeExpression

_encode: Final = json.JSONEncoder(sort_keys=True).encode
"""`json.dumps` makes an encoder for each value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """The type of everything that has one.

    Attributes:
        properties: Of each object, in the order of its properties.
        additional: Of the further members of an object, where the document has a say.
        unions: Of each named union: the union of its members.
        arguments: Of each operation, in the order of `Api.arguments`.
        overloads: Of each operation that has them, in the order of their arguments.
        results: Of each operation, in the order of `Api.results`.
        failures: Of each operation, in the order of `Api.failures`.
        expressions: Of everything that operations use, by `key_of` the expression.
    """

    properties: Mapping[SchemaId, tuple[Type, ...]]
    additional: Mapping[SchemaId, Type]
    unions: Mapping[SchemaId, Type]
    arguments: Mapping[OperationId, tuple[Type, ...]]
    overloads: Mapping[OperationId, tuple[tuple[Type, ...], ...]]
    results: Mapping[OperationId, tuple[Type, ...]]
    failures: Mapping[OperationId, tuple[Type, ...]]
    expressions: Mapping[str, Type]

    def of(self, expression: TypeExpression) -> Type:
        """Return the type that an expression of an operation stands for."""
        return self.expressions[key_of(expression)]


def key_of(expression: TypeExpression) -> str:
    """Return what two expressions for one type have in common, and no others."""
    if len(expression) == 1:
        # Most are one `type` or one `$ref`, and there are tens of thousands.
        ((keyword, value),) = expression.items()
        if isinstance(value, str):
            return f"{keyword} {value}"
    return _encode(expression)
