"""5xx: names."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def override_unknown(operation: str) -> Diagnostic:
    return Diagnostic(
        code="E501",
        message=f"the configuration names {operation!r}, which the document does not have",
        place=None,
        hint="operations are written as the method and the path: `GET /images/{image_id}`",
    )


def override_taken(place: Place, name: str, other: str) -> Diagnostic:
    return Diagnostic(
        code="E502",
        message=f"the configuration calls this operation {name!r}, as it does {other!r}",
        place=place,
        hint="give one of them another name",
    )


def override_illegal(operation: str, name: str) -> Diagnostic:
    return Diagnostic(
        code="E503",
        message=f"{name!r} cannot be the place of {operation!r}",
        place=None,
        hint="write resources and method as identifiers with dots: `droplets.images.create`",
    )


def extended_unknown(name: str, guess: str | None) -> Diagnostic:
    return Diagnostic(
        code="E505",
        message=f"the configuration extends {name!r}, which there is not",
        place=None,
        hint=f"did you mean {guess!r}?" if guess else "api.md lists models and enums",
    )


def extended_no_class(name: str) -> Diagnostic:
    return Diagnostic(
        code="E506",
        message=f"the configuration extends {name!r}, which is no class that a program "
        "gets objects of: it is a union, a list or another alias, or a TypedDict",
        place=None,
        hint="extend the models that it is made of",
    )


def repeated_operation_id(
    place: Place, name: str, first: str, method: str
) -> Diagnostic:
    return Diagnostic(
        code="W504",
        message=f"the operationId {name!r} is that of {first!r} as well; "
        f"this one becomes {method!r}",
        place=place,
        hint="give every operation an id of its own",
    )
