"""2xx: references."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def unresolvable(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="E201",
        message=f"$ref {reference!r} leads nowhere",
        place=place,
        hint="check the file name and the pointer behind '#'",
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


def wrong_kind(place: Place, reference: str, wanted: str) -> Diagnostic:
    return Diagnostic(
        code="E204",
        message=f"$ref {reference!r} should lead to a {wanted}, which is an object",
        place=place,
        hint="check the pointer behind '#'",
    )


def ignored_in_plain_field(place: Place, reference: str) -> Diagnostic:
    return Diagnostic(
        code="W205",
        message=f"$ref {reference!r} leads nowhere; "
        "it stands where it does not matter and is ignored",
        place=place,
        hint="mend or remove the reference",
    )
