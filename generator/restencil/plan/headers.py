"""Descriptions of the headers that responses have: `Headers(lambda: models.PageHeaders)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain, starmap
from typing import Final

from restencil.code.escaping import literal
from restencil.code.identifiers import Identifier, Scope
from restencil.code.layout import Group, Item
from restencil.ir import Operation, OperationId, SchemaId
from restencil.naming.words import snake, split
from restencil.plan.context import Context
from restencil.plan.symbols import FINAL, PackageModule, RuntimeSymbol, Symbol
from restencil.plan.views import OperationView

_HEADERS: Final = RuntimeSymbol("operations", "Headers")


def operation_constant(method: Identifier) -> Identifier:
    """Return the name of the constant that describes an operation."""
    return Identifier(f"_{method.rstrip('_').upper()}")


class HeadersPlanner:
    """Plans the constants that describe headers, in the module of a resource.

    Args:
        context: What all of planning shares.
        operations: The operations of the resource.
        renamed: Those that had a method there before.
    """

    def __init__(
        self,
        context: Context,
        operations: Sequence[Operation],
        renamed: Sequence[OperationId],
    ) -> None:
        self._context = context
        methods = (context.names.methods[each.id].method for each in operations)
        scope = Scope(map(operation_constant, methods))
        self._constants: dict[SchemaId, Identifier] = {}
        own = (found for o in operations for found in context.api.header_sets(o.id))
        former = map(context.api.headers.get, renamed)
        for found in chain(own, filter(None, former)):
            if found.schema not in self._constants:
                words = split(context.names.models[found.schema])
                name = scope.claim(f"_{snake(words).upper()}")
                self._constants[found.schema] = name

    def constant(self, operation: OperationId) -> Identifier | None:
        """Return the constant for the headers of an operation; none where it has none."""
        found = self._context.api.headers.get(operation)
        return None if found is None else self._constants[found.schema]

    def of_errors(self, operation: OperationId) -> Iterator[Item]:
        """Yield the constants for the headers of errors, each with its statuses."""
        statuses: dict[Identifier, list[str]] = {}
        for status, found in self._context.api.error_headers.get(operation, {}).items():
            statuses.setdefault(self._constants[found.schema], []).append(status)
        for constant, found_under in statuses.items():
            yield f"{literal(' '.join(found_under))}: {constant}"

    def constants(self, runtime: set[Symbol]) -> tuple[OperationView, ...]:
        """Return the constants, and note what they need when the module runs."""
        if self._constants:
            runtime.update((FINAL, PackageModule.MODELS, _HEADERS))
        return tuple(starmap(self._view, self._constants.items()))

    def _view(self, schema: SchemaId, name: Identifier) -> OperationView:
        model = self._context.names.models[schema]
        value = Group("Headers(", (f"lambda: models.{model}",), ")")
        return OperationView(constant=name, annotation="Final", value=value)
