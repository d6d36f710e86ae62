"""3xx: the document as OpenAPI."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def not_an_object(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E301",
        message="an OpenAPI document is an object, and this is something else",
        place=place,
        hint="the document starts with `openapi: 3.1.0`, `info:` and `paths:`",
    )


def not_openapi(place: Place) -> Diagnostic:
    return Diagnostic(
        code="E302",
        message="this is no OpenAPI document: it has no field `openapi`",
        place=place,
        hint="the document starts with `openapi: 3.1.0`",
    )


def unknown_version(place: Place, version: object) -> Diagnostic:
    return Diagnostic(
        code="E303",
        message=f"OpenAPI {version!s:.40} is not read; 3.0, 3.1 and 3.2 are",
        place=place,
        hint="convert the document, or correct the field `openapi`",
    )


def not_read_yet(place: Place, version: object) -> Diagnostic:
    return Diagnostic(
        code="E304",
        message=f"Swagger {version!s:.40} is not read yet; OpenAPI 3.0, 3.1 and 3.2 are",
        place=place,
        hint="convert the document to OpenAPI 3, for example with `swagger2openapi`",
    )
