"""Operations and their responses (OpenAPI 3.1.1, sections 4.8.10 and 4.8.16)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.syntax import STATUS
from restencil.validate.inspection import Inspection


def responses(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """An operation declares a response."""
    stated = node.value.get("responses", {})
    if stated == {} and "$ref" not in node.value:
        yield catalogue.no_responses(inspection.origin(node))


def statuses(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Responses are for status codes."""
    for status, response in node.members("responses"):
        if status == "default" or status.startswith("x-") or STATUS.fullmatch(status):
            continue
        yield catalogue.not_a_status(inspection.origin(response), status)
