"""Security requirements (OpenAPI 3.1.1, section 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.validate.inspection import Inspection


def requirements(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """What is required is declared."""
    declared = inspection.components("securitySchemes")
    for requirement in node.items("security"):
        for name, scopes in requirement.members():
            if name not in declared:
                place = inspection.origin(scopes)
                yield catalogue.unknown_security_scheme(place, name, declared)
