"""Security requirements (OpenAPI 3.1.1, section 4.8.30)."""

from __future__ import annotations

from collections.abc import Iterator

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import rules as catalogue
from restencil.node import Node
from restencil.validate.inspection import Inspection


def requirements(inspection: Inspection, node: Node) -> Iterator[Diagnostic]:
    """What is required is declared, and can be sent together."""
    declared = inspection.components("securitySchemes")
    for requirement in node.items("security"):
        for name, scopes in requirement.members():
            if name not in declared:
                place = inspection.origin(scopes)
                yield catalogue.unknown_security_scheme(place, name, declared)
        yield from _clashes(inspection, requirement)


def _clashes(inspection: Inspection, requirement: Node) -> Iterator[Diagnostic]:
    """Yield the schemes of a requirement whose credentials are in one place."""
    found: dict[str, str] = {}
    for name, scopes in requirement.members():
        where = _where(_scheme(inspection, name))
        if where is None:
            continue
        if where in found:
            place, names = inspection.origin(scopes), (found[where], name)
            yield catalogue.clashing_schemes(place, names, where)
        found.setdefault(where, name)


def _scheme(inspection: Inspection, name: str) -> Node:
    components = inspection.root.member("components") or Node({}, "/components")
    schemes = dict(components.members("securitySchemes"))
    scheme = schemes.get(name)
    return inspection.resolve(scheme) if scheme is not None else Node({}, "")


def _where(scheme: Node) -> str | None:
    """Return where the credentials of a scheme are put; none where that is not known."""
    match scheme.text("type"), scheme.text("in"):
        case ("http" | "oauth2" | "openIdConnect" | "basic"), _:
            return "header 'authorization'"
        case "apiKey", "header":
            return f"header {scheme.text('name').lower()!r}"
        case "apiKey", "query":
            return f"query parameter {scheme.text('name')!r}"
        case "apiKey", "cookie":
            return f"cookie {scheme.text('name')!r}"
    return None
