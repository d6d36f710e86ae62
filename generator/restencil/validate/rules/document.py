"""The document, its paths and its components (OpenAPI 3.1.1, sections 4.8.1 to 4.8.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import document as structure
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.syntax import COMPONENT_NAME, PLACEHOLDER
from restencil.validate.inspection import Inspection, Rule
from restencil.validate.rules.operations import operations_of

_READ_DIALECTS: Final = (
    "https://spec.openapis.org/oas/",
    "https://json-schema.org/draft/2020-12/",
)
"""How the URIs of dialects begin that are read as what they are."""


def dialect(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Schemas are of the dialect in which they are read."""
    stated = node.text("jsonSchemaDialect")
    if stated and not stated.startswith(_READ_DIALECTS):
        place = inspection.origin(node, "jsonSchemaDialect")
        yield structure.other_dialect(place, stated)


def has_operations(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """There is anything to generate."""
    items = [inspection.resolve(item) for _, item in node.members("paths")]
    if any(not isinstance(item.value, dict) for item in items):
        return
    if not any(operation for item in items for operation in operations_of(item)):
        yield catalogue.no_operations(inspection.origin(node, "paths"))


def paths(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """Paths can be told apart and are well-formed."""
    known: dict[tuple[str, str], str] = {}
    for path, item in node.members("paths"):
        if path.startswith("x-"):
            continue
        place = inspection.origin(item)
        if not path.startswith("/"):
            yield catalogue.path_without_slash(place, path)
        shape, count = PLACEHOLDER.subn("{}", path)
        if (shape.count("{"), shape.count("}")) != (count, count):
            yield catalogue.broken_template(place, path)
        methods = [method for method, _ in operations_of(inspection.resolve(item))]
        others = {known.setdefault((shape, method), path) for method in methods}
        for other in sorted(others - {path}):
            yield catalogue.same_path(place, path, other)


def component_names(section: str) -> Rule:
    """Return the rule that the components of a section have regular names."""

    def rule(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
        for name, component in node.members(section):
            if not COMPONENT_NAME.fullmatch(name):
                yield catalogue.irregular_name(inspection.origin(component), name)

    return rule
