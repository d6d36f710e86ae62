"""4xx, operations: what a method cannot express."""

from __future__ import annotations

from restencil.diagnostics.diagnostic import Diagnostic, Place


def unused_path_parameter(place: Place, name: str, path: str) -> Diagnostic:
    return Diagnostic(
        code="W421",
        message=f"the path parameter {name!r} does not occur in {path!r}; it is left out",
        place=place,
        hint=f"write {{{name}}} in the path, or remove the parameter",
    )


def undeclared_path_parameter(place: Place, name: str, path: str) -> Diagnostic:
    return Diagnostic(
        code="E422",
        message=f"{path!r} contains {{{name}}}, but no parameter declares it",
        place=place,
        hint=f"add a parameter with `name: {name}`, `in: path` and `required: true`",
    )


def untyped_parameter(place: Place, name: str) -> Diagnostic:
    return Diagnostic(
        code="W423",
        message=f"the parameter {name!r} has neither schema nor content; taken to be a string",
        place=place,
        hint="add a `schema`",
    )


def unusable_security_scheme(place: Place, name: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="W425",
        message=f"the security scheme {name!r} cannot be used: {reason}; "
        "callers have to add it themselves",
        place=place,
        hint="correct the security scheme",
    )


def unused_skip(operation: str) -> Diagnostic:
    return Diagnostic(
        code="E426",
        message=f"the configuration skips {operation!r}, which the document does not have",
        place=None,
        hint="remove it from `skip`; operations are written as in `GET /path/{id}`",
    )


def unknown_paginated(operation: str) -> Diagnostic:
    return Diagnostic(
        code="E427",
        message=f"the configuration paginates {operation!r}, which the document does not have",
        place=None,
        hint="remove it from `pagination`; operations are written as in `GET /path/{id}`",
    )


def unusable_pagination(place: Place, operation: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="E428",
        message=f"{operation} cannot be paginated as configured: {reason}",
        place=place,
        hint="correct it in `pagination`; docs/pagination.md says what each kind needs",
    )


def unusable_link(place: Place, name: str, reason: str) -> Diagnostic:
    return Diagnostic(
        code="W430",
        message=f"the link {name!r} gets no method: {reason}",
        place=place,
        hint="correct the link, or call the operation that it leads to yourself",
    )


def selects_nothing(key: str, stated: str) -> Diagnostic:
    return Diagnostic(
        code="W429",
        message=f"the configuration's `{key}` has {stated!r}, which nothing in the "
        "document fits",
        place=None,
        hint="correct or remove it",
    )
