"""Which OpenAPI a document is, before anything else is asked of it."""

from __future__ import annotations

from restencil.diagnostics import Diagnostic
from restencil.diagnostics.catalogue import document as catalogue
from restencil.openapi.version import Version, version_of
from restencil.origin import Origin


def recognise(data: object, origin: Origin) -> Version | Diagnostic:
    """Return the version of a document, or why it is none that can be read.

    Args:
        data: What the root file holds.
        origin: The root of that file.
    """
    if not isinstance(data, dict):
        return catalogue.not_an_object(origin)
    for field in ("openapi", "swagger"):
        if field in data:
            return _version(field, data[field], origin.at(field))
    return catalogue.not_openapi(origin)


def _version(field: str, stated: object, origin: Origin) -> Version | Diagnostic:
    if not isinstance(stated, str):
        return catalogue.version_not_text(origin, field, stated)
    version = version_of(field, stated)
    return version or catalogue.unknown_version(origin, field, stated)
