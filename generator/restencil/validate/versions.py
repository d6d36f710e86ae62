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
    if "openapi" not in data:
        if "swagger" in data:
            return catalogue.not_read_yet(origin.at("swagger"), data["swagger"])
        return catalogue.not_openapi(origin)
    stated = data["openapi"]
    if not isinstance(stated, str):
        return catalogue.version_not_text(origin.at("openapi"), stated)
    return version_of(stated) or catalogue.unknown_version(origin.at("openapi"), stated)
