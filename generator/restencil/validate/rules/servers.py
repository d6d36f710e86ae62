"""Servers and their variables (OpenAPI 3.1.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.openapi.syntax import PLACEHOLDER
from restencil.validate.inspection import Inspection


def urls(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """The variables in a URL are declared."""
    for server in node.items("servers"):
        declared = dict(server.members("variables"))
        for name in dict.fromkeys(PLACEHOLDER.findall(server.text("url"))):
            if name not in declared:
                place = inspection.origin(server, "url")
                yield catalogue.undeclared_variable(place, name)
