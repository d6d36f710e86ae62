"""2xx: references."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def unresolvable(place: Place, reference: str, reason: str, hint: str) -> Diagnostic:
    return Diagnostic(
        code="E201",
        message=f"$ref {reference!r} leads nowhere: {reason}",
        place=place,
        hint=hint,
    )


def circular(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="E202",
        message=f"$ref {reference!r} only leads back to itself",
        place=place,
        hint="a chain of references has to end at something that is not a reference",
    )


def remote(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="E203",
        message=f"$ref {reference!r} is not a file next to the document, and nothing else is read",
        place=place,
        hint="download what it names and refer to the file by a relative path",
    )


def wrong_kind(place: Place, reference: str, wanted: str, found: str) -> Diagnostic:
    return Diagnostic(
        code="E204",
        message=f"$ref {reference!r} should lead to {wanted}, and leads to {found}",
        place=place,
        hint="check the pointer behind '#'",
    )


def ignored(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="W205",
        message=f"$ref {reference!r} stands where OpenAPI allows no reference; it is ignored",
        place=place,
        hint="write out what it refers to",
    )


def followed(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="W206",
        message=f"$ref {reference!r} stands where OpenAPI allows no reference; "
        "it is followed nevertheless",
        place=place,
        hint="write out what it refers to, for other tools' sake",
    )


def needless(error: Diagnostic) -> Diagnostic:
    return Diagnostic(
        code="W207",
        message=f"{error.message}; nothing that is generated needs it",
        place=error.place,
        hint=error.hint,
    )
