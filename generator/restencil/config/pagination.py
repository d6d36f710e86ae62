"""What is configured for operations that return a list page by page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from restencil.config.reading import Table

if TYPE_CHECKING:
    from restencil.ir import StatedPagination


def paginations(table: Table) -> Iterator[tuple[str, StatedPagination | None]]:
    """Yield the operations that a client's table names, and what it says of them."""
    stated = table.tables_or_off("pagination")
    if not stated:
        return
    from restencil.ir import AdvanceKind, StatedPagination

    for operation, inner in stated.items():
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
