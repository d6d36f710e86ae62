"""Operations and their responses (OpenAPI 3.1.1, sections 4.8.10 and 4.8.16)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil import pointer as json_pointer
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.structure import METHODS
from restencil.openapi.syntax import STATUS
from restencil.validate.inspection import Inspection
from restencil.validate.rules import parameters


def of_path(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """The operations of a path know its parameters and declare a response."""
    tokens = json_pointer.tokens(node.pointer)
    if len(tokens) != 2 or tokens[0] != "paths" or tokens[1].startswith("x-"):
        return
    path, item = tokens[1], inspection.resolve(node)
    for method, stated in operations_of(item):
        operation = inspection.resolve(stated)
        is_left_out = f"{method} {path}" in inspection.skip
        if is_left_out or not isinstance(operation.value, dict):
            continue
        yield from parameters.in_path(inspection, path, item, operation)
        if not operation.value.get("responses"):
            yield catalogue.no_responses(inspection.origin(operation))


def operations_of(item: Node) -> Iterator[tuple[str, Node]]:
    """Yield the operations of a path item with their methods."""
    for name, node in item.members():
        if name in METHODS and isinstance(node.value, dict):
            yield name.upper(), node
    for name, node in item.members("additionalOperations"):
        if isinstance(node.value, dict):
            yield name, node


def statuses(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Responses are for status codes."""
    for status, response in node.members("responses"):
        if status == "default" or status.startswith("x-") or STATUS.fullmatch(status):
            continue
        yield catalogue.not_a_status(inspection.origin(response), status)
