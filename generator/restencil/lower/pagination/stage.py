"""Decides for each operation whether it returns a list page by page, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from restencil.diagnostics import Collector
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.ir import (
    Argument,
    NamedSchema,
    Operation,
    OperationId,
    Pagination,
    Result,
    SchemaId,
    StatedPagination,
)
from restencil.lower.pagination.detect import detected
from restencil.lower.pagination.stated import Unusable, stated


def paginations(
    operations: Sequence[Operation],
    arguments: Mapping[OperationId, Sequence[Argument]],
    results: Mapping[OperationId, Sequence[Result]],
    schemas: Mapping[SchemaId, NamedSchema],
    configured: Mapping[str, StatedPagination | None],
    diagnostics: Collector,
) -> Iterator[tuple[OperationId, Pagination]]:
    """Yield the operations that return a list page by page, and how they do it.

    Args:
        operations: The operations.
        arguments: What callers pass to them.
        results: What they return.
        schemas: The named schemas.
        configured: What the configuration says; none for an operation that is to return
            what the document says.
        diagnostics: Receives what the configuration says in vain.
    """
    for name in sorted(set(configured) - {operation.id for operation in operations}):
        diagnostics.emit(catalogue.unknown_paginated(name))
    for operation in operations:
        given = (operation, arguments[operation.id], results[operation.id], schemas)
        statement = configured.get(operation.id)
        if operation.id not in configured:
            found = detected(*given)
            if found is not None:
                yield operation.id, found
        elif statement is not None:
            try:
                yield operation.id, stated(statement, *given)
            except Unusable as error:
                report = catalogue.unusable_pagination(
                    operation.origin, operation.id, str(error)
                )
                diagnostics.emit(report)
