"""Parameters (OpenAPI 3.1.1, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil import pointer as json_pointer
from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.diagnostics.catalogue import rules
from restencil.node import Node
from restencil.openapi.structure import METHODS
from restencil.openapi.syntax import PLACEHOLDER
from restencil.validate.inspection import Inspection


def repeated(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """A list has no two parameters of one name in one place."""
    seen = set()
    for stated in node.items("parameters"):
        parameter = inspection.resolve(stated)
        name, location = key = parameter.text("name"), parameter.text("in")
        if name and location and key in seen:
            place = inspection.origin(stated)
            yield rules.repeated_parameter(place, name, location)
        seen.add(key)


def in_path(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """The parameters in a path are declared, and those declared are in it."""
    tokens = json_pointer.tokens(node.pointer)
    if len(tokens) != 2 or tokens[0] != "paths" or tokens[1].startswith("x-"):
        return
    path = tokens[1]
    item = inspection.resolve(node)
    for method, stated in _operations(item):
        operation = inspection.resolve(stated)
        if f"{method.upper()} {path}" not in inspection.skip and operation.value:
            yield from _of_operation(inspection, path, item, operation)


def _operations(item: Node) -> Iterator[tuple[str, Node]]:
    for name, node in (*item.members(), *item.members("additionalOperations")):
        known = name in METHODS or node.pointer != json_pointer.join(item.pointer, name)
        if known and isinstance(node.value, dict):
            yield name, node


def _of_operation(
    inspection: Inspection, path: str, item: Node, operation: Node
) -> Iterator[Diagnostic]:
    wanted = dict.fromkeys(PLACEHOLDER.findall(path))
    for stated in (*operation.items("parameters"), *item.items("parameters")):
        parameter = inspection.resolve(stated)
        name = parameter.text("name")
        if parameter.text("in") != "path" or not name:
            continue
        if name not in PLACEHOLDER.findall(path):
            place = inspection.origin(parameter)
            yield catalogue.unused_path_parameter(place, name, path)
        wanted.pop(name, None)
    for name in wanted:
        place = inspection.origin(operation)
        yield catalogue.undeclared_path_parameter(place, name, path)
