"""4xx, XML: what cannot be written by its schema."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def not_expressible(place: Place, reason: str) -> Diagnostic:
    return Diagnostic(
        code="W431",
        message=f"XML cannot be written and read by this schema: {reason}; "
        "bodies that need it stay strings",
        place=place,
        hint="say how in `xml`; docs/xml.md shows what can be said",
    )
