"""Parameters (OpenAPI 3.1.1, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import operations as catalogue
from restencil.diagnostics.catalogue import rules
from restencil.node import Node
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


def in_path(
    inspection: Inspection, path: str, item: Node, operation: Node
) -> Iterator[Diagnostic]:
    """The parameters in a path are declared, and those declared are in it.

    Args:
        inspection: The document.
        path: The path.
        item: What it leads to.
        operation: An operation of that.
    """
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
