"""What is configured for operations that return a list page by page."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.config.reading import Table
from restencil.ir import AdvanceKind, StatedPagination


def paginations(table: Table) -> Iterator[tuple[str, StatedPagination | None]]:
    """Yield the operations that a client's table names, and what it says of them."""
    for operation, inner in table.tables_or_off("pagination").items():
        if inner is None:
            yield operation, None
            continue
        kind = inner.choice("kind", AdvanceKind)
        texts = {
            key: inner.text(key)
            for key in ("parameter", "items", "next", "key", "more", "pages", "total")
        }
        first = inner.number("first")
        inner.finish()
        if kind is not None:
            yield operation, StatedPagination(kind=kind, first=first, **texts)
